package io.leadershipbot.teams;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long things take, so that a test need not wait for them.
 *
 * @param patience how long an answer may take before Teams is told to wait for it
 * @param look how often somebody looks whether it took too long
 * @param pause between two attempts to say something
 */
record Timing(Supplier<Duration> patience, Duration look, Pause pause) {

    /** Teams gives up on a click after five seconds, and sends a message again after fifteen. */
    static final Timing REAL = new Timing(() -> Duration.ofSeconds(2), Duration.ofMillis(200), Thread::sleep);

    /** Lets time pass. */
    interface Pause {
        void take(Duration length) throws InterruptedException;
    }
}
