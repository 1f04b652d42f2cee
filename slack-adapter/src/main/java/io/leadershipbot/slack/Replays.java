package io.leadershipbot.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/**
 * Requests that came in already, by their signature. Kept in two generations, so that forgetting costs nothing and
 * memory is bounded. Only this process knows them; what must happen once on several nodes is claimed by the core, under
 * the interaction's id, which is made from the same signature.
 */
final class Replays {

    /** A signature is good for five minutes before its time and five minutes behind. */
    private static final Duration GENERATION = Duration.ofMinutes(10);
    private static final int LARGEST = 20_000;

    private final InstantSource clock;
    private Set<Long> young = new HashSet<>();
    private Set<Long> old = Set.of();
    private Instant since;

    Replays(InstantSource clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    /** True the first time. */
    synchronized boolean isNew(long key) {
        var now = clock.instant();
        if (young.size() >= LARGEST || Duration.between(since, now).compareTo(GENERATION) >= 0) {
            old = young;
            young = new HashSet<>();
            since = now;
        }
        return !old.contains(key) && young.add(key);
    }

    /** Lets a request come in again that was not answered: Slack brings an event once more within the same second. */
    synchronized void forget(long key) {
        young.remove(key);
    }
}
