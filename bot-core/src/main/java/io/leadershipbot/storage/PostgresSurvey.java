package io.leadershipbot.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.leadershipbot.secret.Secret;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks at a PostgreSQL database by connections of its own, and only asks. */
final class PostgresSurvey {

    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** Shorter than the bot waits: somebody sits before it. */
    private static final Map<String, String> IMPATIENT = Map.of("connectTimeout", "4", "loginTimeout", "5",
            "socketTimeout", "5");

    private PostgresSurvey() {}

    static DatabaseSurvey of(DatabaseLocation.Postgres location) {
        var jdbi = Jdbi.create(PostgresEngine.jdbcUrl(location), properties(location));
        try {
            var guard = new PostgresGuard(location, jdbi);
            guard.refuseForeign();
            var version = guard.schemaVersion();
            if (version < Schema.NEWEST) {
                guard.refuseWithoutRights();
            }
            return jdbi.withHandle(handle -> new DatabaseSurvey("PostgreSQL " + setting(handle, "server_version"),
                    version, false, durability(handle)));
        } catch (RuntimeException e) {
            throw PostgresFaults.explain(location, e);
        }
    }

    private static Properties properties(DatabaseLocation.Postgres location) {
        var properties = new Properties();
        properties.putAll(PostgresEngine.DRIVER);
        properties.putAll(IMPATIENT);
        location.user().ifPresent(user -> properties.setProperty("user", user));
        location.password().map(Secret::reveal)
                .ifPresent(password -> properties.setProperty("password", password));
        return properties;
    }

    private static Map<String, String> durability(Handle handle) {
        var found = new LinkedHashMap<String, String>();
        DURABILITY.forEach(name -> found.put(name, setting(handle, name)));
        return found;
    }

    private static String setting(Handle handle, String name) {
        return handle.select("SELECT current_setting(?)", name).mapTo(String.class).one();
    }
}
