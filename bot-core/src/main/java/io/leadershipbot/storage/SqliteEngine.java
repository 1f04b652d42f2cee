package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite file that this process owns: one connection that writes, a few that read. */
final class SqliteEngine implements Engine {

    private static final int READERS = 3;
    private static final Duration BUSY = Duration.ofSeconds(2);
    private static final Map<String, String> DIALECT = Map.of("instant", "INTEGER", "keyed", " STRICT, WITHOUT ROWID",
            "claim", "until, key");

    private final Path file;
    private final Ownership ownership;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;

    private SqliteEngine(Path file, Ownership ownership) {
        this.file = file;
        this.ownership = ownership;
        this.writing = pool("sqlite-writer", file, 1);
        this.reading = pool("sqlite-reader", file, READERS);
        this.writer = Jdbi.create(writing);
        this.reader = Jdbi.create(reading);
    }

    /**
     * Opens a file, or makes it.
     *
     * @throws DatabaseException when it cannot be used; it is left untouched then
     */
    static SqliteEngine open(DatabaseLocation.SqliteFile location) {
        try {
            return open(location.file());
        } catch (IOException | SQLException | RuntimeException e) {
            throw SqliteFaults.explain(location.file(), e);
        }
    }

    private static SqliteEngine open(Path file) throws IOException, SQLException {
        var version = SqliteGuard.schemaVersion(file);
        PrivateFiles.makeFolderOf(file);
        var ownership = Ownership.of(file);
        try {
            PrivateFiles.makeFile(file);
            if (versionWithLog(file, version) < Schema.NEWEST) {
                migrate(file);
            }
            return new SqliteEngine(file, ownership);
        } catch (IOException | SQLException | RuntimeException e) {
            ownership.close();
            throw e;
        }
    }

    /** After a crash the write-ahead log holds what the header does not know yet. Looks without changing anything. */
    private static int versionWithLog(Path file, int version) throws IOException, SQLException {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.notExists(log) || Files.size(log) == 0) {
            return version;
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = source(file, config).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return Schema.known(file, row.getInt(1));
        }
    }

    private static void migrate(Path file) throws SQLException {
        // Before there is a write-ahead log, so that it stands in the file's header from the first moment on.
        try (var connection = source(file, new SQLiteConfig()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + SqliteGuard.APPLICATION_ID);
        }
        var source = source(file, config());
        Schema.migrate(source, DIALECT);
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + Schema.NEWEST);
        }
    }

    private static HikariDataSource pool(String name, Path file, int size) {
        var pool = Pools.pool(name, size);
        pool.setDataSource(source(file, config()));
        // A file does not tire of its connections.
        pool.setMaxLifetime(0);
        return pool;
    }

    static SQLiteDataSource source(Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        // As a URI, whose escapes let a path hold what would otherwise begin parameters.
        source.setUrl("jdbc:sqlite:" + file.toUri());
        return source;
    }

    private static SQLiteConfig config() {
        var config = durable();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        return config;
    }

    /** What every connection of ours is set to, those that only look included. */
    static SQLiteConfig durable() {
        var config = new SQLiteConfig();
        config.setBusyTimeout((int) BUSY.toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        return config;
    }

    @Override
    public Jdbi writer() {
        return writer;
    }

    @Override
    public Jdbi reader() {
        return reader;
    }

    /** Deleted rows are overwritten in the file at once, but the write-ahead log still holds pages as they were. */
    @Override
    public void scrub() {
        writer.useHandle(handle -> handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(Integer.class).one());
    }

    @Override
    public DatabaseException explain(Throwable fault) {
        return SqliteFaults.explain(file, fault);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        try {
            ownership.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock beside " + file + " could not be let go.", e);
        }
    }
}
