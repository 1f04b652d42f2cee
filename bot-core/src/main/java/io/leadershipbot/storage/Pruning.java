package io.leadershipbot.storage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Has expired keys deleted, once a minute while there is anything to do. */
final class Pruning {

    private static final long PAUSE = Duration.ofMinutes(1).toMillis();

    private final WriteBehind writes;
    private final AtomicLong next = new AtomicLong(Long.MIN_VALUE);

    Pruning(WriteBehind writes) {
        this.writes = writes;
    }

    /** Prunes when it is time. */
    void at(long now) {
        var due = next.get();
        if (now >= due && next.compareAndSet(due, now + PAUSE)) {
            writes.add(new Change.Expired(now));
        }
    }
}
