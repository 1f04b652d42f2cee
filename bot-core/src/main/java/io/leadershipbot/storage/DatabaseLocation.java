package io.leadershipbot.storage;

import java.nio.file.Path;
import java.util.Optional;

import io.leadershipbot.secret.Secret;

/** Where the data lies: a file of this machine, or a PostgreSQL server that several nodes share. */
public sealed interface DatabaseLocation {

    /** A SQLite file, made when it does not exist. One process at a time owns it. */
    record SqliteFile(Path file) implements DatabaseLocation {}

    /**
     * A PostgreSQL database.
     *
     * @param hosts {@code host:port}, or several with commas between them
     * @param database the database's name, as it stands in the address (percent-encoded)
     * @param parameters what follows the {@code ?}, in the driver's spelling, without user and password; may be empty
     */
    record Postgres(String hosts, String database, String parameters, Optional<String> user,
            Optional<Secret> password) implements DatabaseLocation {}

    /** The embedded database in the data folder. */
    static DatabaseLocation inFolder(Path dataFolder) {
        return new SqliteFile(dataFolder.resolve("leadership-bot.db"));
    }

    /**
     * Reads {@code DATABASE_URL}: {@code postgresql://user:password@host:port/db?sslmode=require}, the same with
     * {@code postgres://}, or {@code jdbc:postgresql://host/db?user=…&password=…}.
     *
     * @throws IllegalArgumentException when it is none of these; the message never holds the password
     */
    static DatabaseLocation fromUrl(Secret url) {
        return PostgresUrl.parse(url.reveal());
    }

    /** For people: {@code SQLite, data/leadership-bot.db}. Without user and password. */
    default String describe() {
        return switch (this) {
            case SqliteFile(var file) -> "SQLite, " + file;
            case Postgres postgres -> "PostgreSQL, " + postgres.hosts() + "/" + postgres.database();
        };
    }
}
