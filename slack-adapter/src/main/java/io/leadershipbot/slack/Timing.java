package io.leadershipbot.slack;

import java.time.Duration;
import java.util.function.Supplier;

import io.leadershipbot.slack.socket.Rhythm;

/**
 * How long things take, so that a test need not wait for them.
 *
 * @param patience how long an answer may take before Slack is told to wait for it
 * @param look how often somebody looks whether it took too long
 * @param pause between two attempts to reach Slack
 * @param call how long a call to Slack may take in all
 * @param sockets what holds for connections of our own
 */
record Timing(Supplier<Duration> patience, Duration look, Rhythm.Pause pause, Duration call, Rhythm sockets) {

    /** Slack gives up on an answer after three seconds, and so does a trigger. */
    static final Timing REAL = new Timing(() -> Duration.ofSeconds(2), Duration.ofMillis(200), Thread::sleep,
            Duration.ofMillis(2500), Rhythm.REAL);
}
