package io.leadershipbot.slack;

import java.time.Duration;
import java.time.InstantSource;

import io.leadershipbot.recent.RecentKeys;

/**
 * Requests that came in already, by their signature. Only this process knows them; what must happen once on several nodes
 * is claimed by the core, under the interaction's id, which is made from the same signature.
 */
final class Replays {

    /** A signature is good for five minutes before its time and five minutes behind, the last second included. */
    private static final Duration LASTS = Duration.ofMinutes(10).plusSeconds(1);
    private static final int MOST = 40_000;

    private final InstantSource clock;
    private final RecentKeys seen = new RecentKeys(MOST);

    Replays(InstantSource clock) {
        this.clock = clock;
    }

    /** True the first time. */
    synchronized boolean isNew(long key) {
        long now = clock.millis();
        if (seen.has(key, now)) {
            return false;
        }
        seen.put(key, now + LASTS.toMillis());
        return true;
    }

    /** Lets a request come in again that was not answered: Slack brings an event once more within the same second. */
    synchronized void forget(long key) {
        seen.remove(key);
    }
}
