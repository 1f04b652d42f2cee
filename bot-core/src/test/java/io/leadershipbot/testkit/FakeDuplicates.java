package io.leadershipbot.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import io.leadershipbot.chat.Duplicates;

/** Duplicates in memory. */
public final class FakeDuplicates implements Duplicates {

    private final InstantSource clock;
    private final Map<String, Instant> claimed = new HashMap<>();

    /** Nothing has been handled yet. */
    public FakeDuplicates(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean firstTime(String key) {
        var now = clock.instant();
        claimed.values().removeIf(until -> !until.isAfter(now));
        return claimed.putIfAbsent(key, now.plus(Duration.ofMinutes(10))) == null;
    }
}
