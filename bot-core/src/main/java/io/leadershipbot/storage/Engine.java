package io.leadershipbot.storage;

import org.jdbi.v3.core.Jdbi;

/** A database that is open, at the newest version, and ours. */
sealed interface Engine extends AutoCloseable permits SqliteEngine, PostgresEngine {

    /** For what changes rows. */
    Jdbi writer();

    /** For what only reads. */
    Jdbi reader();

    /** Makes deleted rows unreadable in the database's files too, as far as it can. Called outside of a transaction. */
    void scrub();

    /** Says why it cannot be used, and what to do. */
    DatabaseException explain(Throwable fault);

    @Override
    void close();
}
