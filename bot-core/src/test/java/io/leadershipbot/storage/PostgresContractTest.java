package io.leadershipbot.storage;

import java.util.List;

import org.junit.jupiter.api.AfterEach;

final class PostgresContractTest extends StorageContract {

    private final TestPostgres postgres = TestPostgres.emptySchema();

    @Override
    DatabaseLocation location() {
        return postgres.location();
    }

    @Override
    List<String> tables() {
        return query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
    }

    @Override
    List<String> columns() {
        return query("SELECT table_name || '.' || column_name FROM information_schema.columns "
                + "WHERE table_schema = current_schema() AND table_name <> '" + Schema.HISTORY + "'");
    }

    @Override
    List<String> query(String sql) {
        return postgres.query(sql);
    }

    @Override
    void update(String sql) {
        postgres.execute(sql);
    }

    @Override
    void markVersion(int version) {
        // The history alone tells.
    }

    @Override
    @AfterEach
    void close() {
        super.close();
        postgres.close();
    }
}
