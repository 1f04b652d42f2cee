package io.leadershipbot.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
public final class ManualClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }
}
