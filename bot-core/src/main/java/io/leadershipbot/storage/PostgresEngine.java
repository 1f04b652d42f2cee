package io.leadershipbot.storage;

import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import io.leadershipbot.secret.Secret;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL database, which several nodes may share. */
final class PostgresEngine implements Engine {

    private static final int CONNECTIONS = 8;

    /** Unless DATABASE_URL says otherwise. What the server says of a failed statement may quote a row: left out. */
    private static final Map<String, String> DRIVER = Map.of("ApplicationName", "leadership-bot", "connectTimeout", "5",
            "socketTimeout", "30", "tcpKeepAlive", "true", "logServerErrorDetail", "false", "reWriteBatchedInserts",
            "true");

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private PostgresEngine(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a database.
     *
     * @throws DatabaseException when it cannot be used; it is left untouched then
     */
    static PostgresEngine open(DatabaseLocation.Postgres location) {
        var pool = pool(location);
        try {
            var engine = new PostgresEngine(pool);
            if (engine.schemaVersion(location) < Schema.NEWEST) {
                Schema.migrate(pool, "BIGINT", "");
            }
            return engine;
        } catch (RuntimeException e) {
            pool.close();
            throw PostgresFaults.explain(location, e);
        }
    }

    private static HikariDataSource pool(DatabaseLocation.Postgres location) {
        var pool = Pools.pool("postgresql", CONNECTIONS);
        pool.setJdbcUrl(
                "jdbc:postgresql://" + location.hosts() + "/" + location.database() + "?" + location.parameters());
        location.user().ifPresent(pool::setUsername);
        location.password().map(Secret::reveal).ifPresent(pool::setPassword);
        DRIVER.forEach(pool::addDataSourceProperty);
        return pool;
    }

    private int schemaVersion(DatabaseLocation.Postgres location) {
        return jdbi.withHandle(handle -> {
            if (!exists(handle)) {
                refuseForeign(location, handle);
                return 0;
            }
            return Schema.known(location.describe(), handle
                    .select("SELECT coalesce(max(version::integer), 0) FROM " + Schema.HISTORY + " WHERE success")
                    .mapTo(Integer.class).one());
        });
    }

    private static boolean exists(Handle handle) {
        return handle.select("SELECT to_regclass(current_schema() || '." + Schema.HISTORY + "') IS NOT NULL")
                .mapTo(boolean.class).one();
    }

    private static void refuseForeign(DatabaseLocation.Postgres location, Handle handle) {
        handle.select("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename LIMIT 1")
                .mapTo(String.class).findOne().ifPresent(table -> {
                    throw new DatabaseException(location.describe() + " holds tables of another application, such as '"
                            + table + "'. Give the bot a database of its own, or a schema of its own by adding "
                            + "'?currentSchema=leadershipbot' to DATABASE_URL.");
                });
    }

    @Override
    public Jdbi writer() {
        return jdbi;
    }

    @Override
    public Jdbi reader() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
