package io.leadershipbot.storage;

import java.util.Map;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import io.leadershipbot.secret.Secret;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL database, which several nodes may share. */
final class PostgresEngine implements Engine {

    private static final int CONNECTIONS = 8;
    private static final Map<String, String> DIALECT = Map.of("instant", "BIGINT", "keyed", "", "claim", "key");

    /** Unless DATABASE_URL says otherwise. What the server says of a failed statement may quote a row: left out. */
    private static final Map<String, String> DRIVER = Map.of("ApplicationName", "leadership-bot", "connectTimeout", "5",
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
            engine.refuseForeign();
            if (engine.schemaVersion() < Schema.NEWEST) {
                engine.refuseWithoutRights();
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
        pool.setJdbcUrl(
                "jdbc:postgresql://" + location.hosts() + "/" + location.database() + "?" + location.parameters());
        location.user().ifPresent(pool::setUsername);
        location.password().map(Secret::reveal).ifPresent(pool::setPassword);
        DRIVER.forEach(pool::addDataSourceProperty);
        return pool;
    }

    /** One statement, which another node that is just making the tables cannot confuse. */
    private void refuseForeign() {
        Optional<String> foreign = jdbi.withHandle(
                handle -> handle.select("""
                                        SELECT min(tablename) FROM pg_tables WHERE schemaname = current_schema()
                                        HAVING count(*) FILTER (WHERE tablename = ?) = 0""", Schema.HISTORY)
                        .mapTo(String.class).findOne());
        foreign.ifPresent(table -> {
            throw new DatabaseException(location.describe() + " holds tables of another application, such as '" + table
                    + "'. Give the bot a database of its own, or a schema of its own by adding "
                    + "'?currentSchema=leadershipbot' to DATABASE_URL.");
        });
    }

    /** Asked first, since a migration that may not begin tries again and again for seconds. */
    private void refuseWithoutRights() {
        Optional<String> obstacle = jdbi.withHandle(handle -> handle
                .select("""
                        SELECT CASE WHEN current_setting('transaction_read_only') = 'on' THEN '25006'
                            WHEN NOT has_schema_privilege(current_schema(), 'CREATE') THEN '42501' END""")
                .mapTo(String.class)
                .findOne());
        obstacle.ifPresent(state -> {
            throw PostgresFaults.explain(location, state);
        });
    }

    private int schemaVersion() {
        return jdbi.withHandle(handle -> {
            var migrated = handle.select("SELECT to_regclass(current_schema() || '.' || ?) IS NOT NULL", Schema.HISTORY)
                    .mapTo(Boolean.class).one();
            return migrated
                    ? Schema.known(location.describe(),
                            handle.select("SELECT coalesce(max(version::integer), 0) FROM " + Schema.HISTORY
                                    + " WHERE success")
                                    .mapTo(Integer.class).one())
                    : 0;
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
