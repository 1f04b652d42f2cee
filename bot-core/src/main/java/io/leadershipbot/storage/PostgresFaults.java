package io.leadershipbot.storage;

import java.sql.SQLException;

/** Says why a PostgreSQL database could not be opened, and what to do. */
final class PostgresFaults {

    private PostgresFaults() {}

    static DatabaseException explain(DatabaseLocation.Postgres location, Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException known) {
                return known;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return new DatabaseException(location.describe() + " " + reason(sql.getSQLState()), fault);
            }
        }
        return new DatabaseException(
                location.describe() + " cannot be used: " + fault.getClass().getSimpleName() + ".", fault);
    }

    /** What a SQLSTATE means for us. */
    static DatabaseException explain(DatabaseLocation.Postgres location, String state) {
        return new DatabaseException(location.describe() + " " + reason(state));
    }

    /** By SQLSTATE, never by the server's words: they may quote what they are about. */
    private static String reason(String state) {
        return switch (state) {
            case "28P01" -> "refuses user or password. Check both in DATABASE_URL; "
                    + "what is special in them is percent-encoded.";
            case "28000" -> "does not admit this user from here. Check user and sslmode in DATABASE_URL, "
                    + "and the server's pg_hba.conf.";
            case "3D000" -> "does not exist on that server. Create it, or correct the name in DATABASE_URL.";
            case "3F000" -> "has no such schema. Create it, or correct 'currentSchema' in DATABASE_URL.";
            case "25006" -> "can only be read. Use the primary server's address in DATABASE_URL.";
            case "42501" -> "does not let this user make tables. Grant it CREATE on its schema.";
            case "53300" -> "has no connection left. Raise its max_connections or stop what uses them.";
            case "53100" -> "has no room left on its disk. Make room and start again.";
            case "57P03" -> "is starting up or shutting down. Try again in a moment.";
            default -> state.startsWith("08")
                    ? "cannot be reached. Check host, port and sslmode in DATABASE_URL, and that the server runs."
                    : "cannot be used (SQLSTATE " + state + "). Look it up in the server's log.";
        };
    }
}
