package io.leadershipbot.storage;

import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;

import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.recent.RecentKeys;
import org.jdbi.v3.core.Jdbi;

/**
 * Duplicates where one process owns the database: claimed in memory, written behind, and read once at the start.
 * Holds the latest keys only; beyond their number an older one may be claimed again within its time.
 */
final class SoleDuplicates implements Duplicates {

    /** Over 160 a second for ten minutes. */
    private static final int MOST = 100_000;

    private final InstantSource clock;
    private final WriteBehind writes;
    private final ReentrantLock lock = new ReentrantLock();

    private final RecentKeys claims = new RecentKeys(MOST);
    private final Pruning pruning;

    SoleDuplicates(Jdbi jdbi, InstantSource clock, WriteBehind writes) {
        this.clock = clock;
        this.writes = writes;
        this.pruning = new Pruning(writes);
        var now = clock.millis();
        pruning.at(now);
        jdbi.useHandle(handle -> handle
                .select("SELECT key, until FROM seen WHERE until > ? ORDER BY until DESC LIMIT ?", now, MOST)
                .map((row, context) -> new Change.Claimed(row.getString("key"), row.getLong("until"))).list().reversed()
                .forEach(claim -> claims.put(RecentKeys.number(claim.key()), claim.until())));
    }

    @Override
    public boolean firstTime(String key) {
        lock.lock();
        try {
            var now = clock.millis();
            var number = RecentKeys.number(key);
            if (claims.has(number, now)) {
                return false;
            }
            var until = now + Change.Claimed.LASTS.toMillis();
            writes.add(new Change.Claimed(key, until));
            claims.put(number, until);
            pruning.at(now);
            return true;
        } finally {
            lock.unlock();
        }
    }
}
