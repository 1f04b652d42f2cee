package io.leadershipbot.slack.socket;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long each time, up to a minute, and never all at the same time. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** Where somebody has to do something first. */
    private static final Duration LASTING = Duration.ofMinutes(5);

    private final RandomGenerator random;
    private Duration next = FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Between half of it and all of it. */
    Duration after(Trouble trouble) {
        if (trouble.isLasting()) {
            return LASTING;
        }
        long half = next.toMillis() / 2;
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return Duration.ofMillis(half + random.nextLong(half + 1));
    }

    /** It went well for a while. */
    void reset() {
        next = FIRST;
    }
}
