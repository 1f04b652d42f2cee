package io.leadershipbot.storage;

import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import io.leadershipbot.secret.Secret;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL database, which several nodes may share. */
final class PostgresEngine implements Engine {

    private static final int CONNECTIONS = 8;
    private static final Map<String, String> DIALECT = Map.of("instant", "BIGINT", "keyed", "", "claim", "key");

    /** Unless DATABASE_URL says otherwise. What the server says of a failed statement may quote a row: left out. */
    static final Map<String, String> DRIVER = Map.of("ApplicationName", "leadership-bot", "connectTimeout", "5",
            "socketTimeout", "30", "tcpKeepAlive", "true", "logServerErrorDetail", "false", "reWriteBatchedInserts",
            "true");

    private final DatabaseLocation.Postgres location;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private PostgresEngine(DatabaseLocation.Postgres location) {
        this.location = location;
        this.pool = pool(location);
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a database.
     *
     * @throws DatabaseException when it cannot be used; it is left untouched then
     */
    static PostgresEngine open(DatabaseLocation.Postgres location) {
        var engine = new PostgresEngine(location);
        try {
            var guard = new PostgresGuard(location, engine.jdbi);
            guard.refuseForeign();
            if (guard.schemaVersion() < Schema.NEWEST) {
                guard.refuseWithoutRights();
                Schema.migrate(engine.pool, DIALECT);
            }
            return engine;
        } catch (RuntimeException e) {
            engine.close();
            throw engine.explain(e);
        }
    }

    private static HikariDataSource pool(DatabaseLocation.Postgres location) {
        var pool = Pools.pool("postgresql", CONNECTIONS);
        pool.setJdbcUrl(jdbcUrl(location));
        location.user().ifPresent(pool::setUsername);
        location.password().map(Secret::reveal).ifPresent(pool::setPassword);
        DRIVER.forEach(pool::addDataSourceProperty);
        return pool;
    }

    static String jdbcUrl(DatabaseLocation.Postgres location) {
        return "jdbc:postgresql://" + location.hosts() + "/" + location.database() + "?" + location.parameters();
    }

    @Override
    public Jdbi writer() {
        return jdbi;
    }

    @Override
    public Jdbi reader() {
        return jdbi;
    }

    /** Nothing to do: the server vacuums in its own time. */
    @Override
    public void scrub() {}

    @Override
    public DatabaseException explain(Throwable fault) {
        return PostgresFaults.explain(location, fault);
    }

    @Override
    public void close() {
        pool.close();
    }
}
