package io.leadershipbot.slack.socket;

import java.time.Duration;

/**
 * How long things take, so that a test need not wait for them.
 *
 * @param beat between two pings; a connection on which nothing came for three beats is dead
 * @param patience for connecting, for Slack's welcome, and for sending
 * @param proven how long a connection must have stood for the next trouble to be a new one
 * @param pause lets time pass
 */
public record Rhythm(Duration beat, Duration patience, Duration proven, Pause pause) {

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {

        /** Waits. */
        void take(Duration length) throws InterruptedException;
    }

    /** Slack pings more often than every ten seconds, and warns ten seconds before it ends a connection. */
    public static final Rhythm REAL = new Rhythm(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMinutes(1),
            Thread::sleep);
}
