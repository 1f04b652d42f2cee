package io.leadershipbot.storage;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

final class SqliteContractTest extends StorageContract {

    private final Path folder;

    SqliteContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    DatabaseLocation location() {
        return DatabaseLocation.inFolder(folder);
    }

    @Override
    List<String> tables() {
        return query("SELECT name FROM sqlite_schema WHERE type = 'table'");
    }

    @Override
    List<String> columns() {
        return query("SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                + "WHERE t.type = 'table' AND t.name <> '" + Schema.HISTORY + "'");
    }

    @Override
    List<String> query(String sql) {
        return TestSqlite.query(folder.resolve("leadership-bot.db"), sql);
    }

    @Override
    void update(String sql) {
        TestSqlite.execute(folder.resolve("leadership-bot.db"), sql);
    }

    @Override
    void markVersion(int version) {
        update("PRAGMA user_version = " + version);
    }
}
