package io.leadershipbot.storage;

import org.jdbi.v3.core.Jdbi;

/** A database that is open, at the newest version, and ours. */
sealed interface Engine extends AutoCloseable permits SqliteEngine, PostgresEngine {

    /** For what changes rows. */
    Jdbi writer();

    /** For what only reads. */
    Jdbi reader();

    @Override
    void close();
}
