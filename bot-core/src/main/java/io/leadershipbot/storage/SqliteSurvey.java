package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks at a SQLite file beside the bot that may have it open. */
final class SqliteSurvey {

    private SqliteSurvey() {}

    static DatabaseSurvey of(Path file) {
        try {
            var version = SqliteGuard.schemaVersion(file);
            if (!Files.exists(file) || Files.size(file) == 0) {
                refuseWithoutFolder(file);
                return new DatabaseSurvey(Jdbi.create("jdbc:sqlite::memory:").withHandle(SqliteSurvey::product),
                        version, false, Map.of());
            }
            return look(file);
        } catch (IOException | SQLException | RuntimeException e) {
            throw SqliteFaults.explain(file, e);
        }
    }

    /** What making the file would meet with. */
    private static void refuseWithoutFolder(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    private static DatabaseSurvey look(Path file) throws IOException, SQLException {
        var isInUse = Ownership.isTaken(file);
        var config = SqliteEngine.durable();
        config.setReadOnly(true);
        var source = SqliteEngine.source(file, config);
        if (!isInUse && !hasLog(file)) {
            // Even who only reads makes files beside it, unless told that nobody writes.
            source.setUrl(source.getUrl() + "?immutable=1");
        }
        var byLog = SqliteHeader.read(file).map(SqliteHeader::hasWriteAheadLog).orElse(false);
        return Jdbi.create(source).withHandle(handle -> new DatabaseSurvey(
                product(handle),
                Schema.known(file, number(handle, "user_version")), isInUse,
                Map.of("journal_mode", byLog ? "wal" : "delete", "synchronous",
                        number(handle, "synchronous") == 2 ? "full" : "less", "secure_delete",
                        number(handle, "secure_delete") == 1 ? "on" : "off")));
    }

    private static String product(Handle handle) {
        return "SQLite " + handle.select("SELECT sqlite_version()").mapTo(String.class).one();
    }

    private static boolean hasLog(Path file) throws IOException {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static int number(Handle handle, String pragma) {
        return handle.select("PRAGMA " + pragma).mapTo(Integer.class).one();
    }
}
