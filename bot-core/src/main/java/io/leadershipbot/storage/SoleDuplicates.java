package io.leadershipbot.storage;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import io.leadershipbot.chat.Duplicates;
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

    /** Until when a key is claimed, oldest first: all are claimed for the same time. */
    private final Map<String, Long> claims = new LinkedHashMap<>();
    private final Pruning pruning;

    SoleDuplicates(Jdbi jdbi, InstantSource clock, WriteBehind writes) {
        this.clock = clock;
        this.writes = writes;
        this.pruning = new Pruning(writes);
        var now = clock.millis();
        pruning.at(now);
        jdbi.useHandle(handle -> handle
                .select("SELECT key, until FROM seen WHERE until > ? ORDER BY until DESC LIMIT ?", now, MOST)
                .map((row, context) -> Map.entry(row.getString("key"), row.getLong("until"))).list().reversed()
                .forEach(claim -> claims.put(claim.getKey(), claim.getValue())));
    }

    @Override
    public boolean firstTime(String key) {
        lock.lock();
        try {
            var now = clock.millis();
            letGo(now);
            if (claims.containsKey(key)) {
                return false;
            }
            var until = now + Change.Claimed.LASTS.toMillis();
            writes.add(new Change.Claimed(key, until));
            claims.put(key, until);
            pruning.at(now);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void letGo(long now) {
        var oldest = claims.values().iterator();
        while (oldest.hasNext() && (oldest.next() <= now || claims.size() >= MOST)) {
            oldest.remove();
        }
    }
}
