package io.leadershipbot.playground.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Makes the ids and timestamps that Slack hands out. Guarded by the fake's monitor. */
final class IdSource {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMicros;

    IdSource(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    Instant now() {
        return clock.instant();
    }

    /** A message's timestamp: seconds and microseconds, never the same twice, always growing. */
    String timestamp() {
        Instant now = now();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(micros, lastMicros + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    /** An id such as {@code V4K0Q8PZ7A1}. */
    String id(String prefix) {
        return prefix + letters(10);
    }

    /** A short id as Slack gives to blocks without one. */
    String shortId() {
        return letters(5);
    }

    String trigger() {
        return digits(13) + "." + digits(12) + "." + pick("0123456789abcdef", 32);
    }

    String hash() {
        return now().getEpochSecond() + "." + letters(8);
    }

    /** The part of an address that nobody can guess. */
    String secret() {
        return digits(12) + "/" + letters(24);
    }

    private String letters(int count) {
        return pick(ALPHABET, count);
    }

    private String digits(int count) {
        return pick("123456789", count);
    }

    private String pick(String from, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
