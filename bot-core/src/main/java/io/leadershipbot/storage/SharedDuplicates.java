package io.leadershipbot.storage;

import java.time.InstantSource;

import io.leadershipbot.chat.Duplicates;

/** Duplicates where several nodes share the database, which decides who was first. */
final class SharedDuplicates implements Duplicates {

    private final Engine engine;
    private final InstantSource clock;
    private final Pruning pruning;

    SharedDuplicates(Engine engine, InstantSource clock, WriteBehind writes) {
        this.engine = engine;
        this.clock = clock;
        this.pruning = new Pruning(writes);
    }

    @Override
    public boolean firstTime(String key) {
        var now = clock.millis();
        pruning.at(now);
        // A key whose time is over, but whose row is still there, is claimed anew.
        return engine.writer()
                .withHandle(handle -> handle.execute(
                        """
                        INSERT INTO seen (key, until) VALUES (?, ?)
                        ON CONFLICT (key) DO UPDATE SET until = excluded.until WHERE seen.until <= ?""", key,
                        now + Change.Claimed.LASTS.toMillis(), now)) == 1;
    }
}
