package io.leadershipbot.storage;

import java.util.Optional;

import org.jdbi.v3.core.Jdbi;

/** Looks at a PostgreSQL database, and refuses what is not ours to change. Changes nothing. */
final class PostgresGuard {

    private final DatabaseLocation.Postgres location;
    private final Jdbi jdbi;

    PostgresGuard(DatabaseLocation.Postgres location, Jdbi jdbi) {
        this.location = location;
        this.jdbi = jdbi;
    }

    /** One statement, which another node that is just making the tables cannot confuse. */
    void refuseForeign() {
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
    void refuseWithoutRights() {
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

    /** The version of its schema; 0 when it has none yet. */
    int schemaVersion() {
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
}
