package io.leadershipbot.storage;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;
import org.jdbi.v3.core.JdbiException;

/** The database, open. One per process. */
public final class Database implements AutoCloseable {

    /** How many changes may wait to be written. */
    private static final int WAITING = 40_000;

    /** After which a node learns what the others have written of a person. */
    private static final Duration FRESHNESS = Duration.ofSeconds(2);

    private final DatabaseLocation location;
    private final Engine engine;
    private final WriteBehind writes;
    private final People people;
    private final Bags bags;
    private final Installations installations;
    private final Conversations conversations;
    private final StoredWelcomes welcomes;
    private final Duplicates duplicates;

    private Database(DatabaseLocation location, Engine engine, InstantSource clock, EventLog log) {
        this.location = location;
        this.engine = engine;
        this.writes = new WriteBehind(WAITING, new ChangeWriter(engine.writer()), log);
        var freshness = switch (engine) {
            case SqliteEngine sole -> Optional.<Duration>empty();
            case PostgresEngine shared -> Optional.of(FRESHNESS);
        };
        var everybody = new Everybody(id -> StoredPeople.read(engine.reader(), id), writes, freshness, clock);
        this.people = new StoredPeople(engine, everybody);
        this.bags = new StoredBags(everybody);
        this.welcomes = new StoredWelcomes(engine, log);
        this.installations = new StoredInstallations(engine, everybody, welcomes);
        this.conversations = new StoredConversations(engine);
        this.duplicates = switch (engine) {
            case SqliteEngine sole -> new SoleDuplicates(engine.reader(), clock, writes);
            case PostgresEngine shared -> new SharedDuplicates(engine, clock, writes);
        };
    }

    /**
     * Opens the database, makes it when it does not exist, and brings it to the newest version.
     *
     * @param clock tells when claims expire
     * @throws DatabaseException when it cannot be used as it is: unreachable, unreadable, not writable, in use by another
     *     process, made by another application or a later version, damaged. It is left untouched then
     */
    public static Database open(DatabaseLocation location, InstantSource clock, EventLog log) {
        Engine engine = switch (location) {
            case DatabaseLocation.SqliteFile file -> SqliteEngine.open(file);
            case DatabaseLocation.Postgres postgres -> PostgresEngine.open(postgres);
        };
        try {
            var database = new Database(location, engine, clock, log);
            database.writes.start();
            return database;
        } catch (RuntimeException e) {
            engine.close();
            throw engine.explain(e);
        }
    }

    /** What is kept of each person. */
    public People people() {
        return people;
    }

    /** A bag per person and deck. */
    public Bags bags() {
        return bags;
    }

    /** Where the bot is at home. */
    public Installations installations() {
        return installations;
    }

    /** Where the bot may speak without being asked. */
    public Conversations conversations() {
        return conversations;
    }

    /** Which workspaces have been welcomed. */
    public Welcomes welcomes() {
        return welcomes;
    }

    /** What has been handled already. */
    public Duplicates duplicates() {
        return duplicates;
    }

    /**
     * Asks whether the database answers and keeps what it is given.
     *
     * @throws DatabaseException when not
     */
    public void ping() {
        if (writes.failing()) {
            throw new DatabaseException(
                    describe() + ": the last attempt to write failed. See storage-failed in the log.");
        }
        try {
            engine.reader().useHandle(
                    handle -> handle.select("SELECT 1 FROM installation LIMIT 1").mapTo(int.class).findOne());
        } catch (JdbiException e) {
            throw engine.explain(e);
        }
    }

    /** For people: {@code SQLite, data/leadership-bot.db}. Without user and password. */
    public String describe() {
        return location.describe();
    }

    /** Writes what waits to be written. */
    void flush() {
        writes.flush();
    }

    /** Writes what waits to be written, and closes. */
    @Override
    public void close() {
        writes.close();
        engine.close();
    }
}
