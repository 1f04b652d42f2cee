package io.leadershipbot.slack.socket;

import java.net.URI;
import java.time.Duration;

/** What Slack says when asked where to connect. */
public sealed interface Ticket {

    /** There, once. */
    record Granted(URI address) implements Ticket {

        /** Whoever has it can connect, so it is not printed. */
        @Override
        public String toString() {
            return "[ticket]";
        }
    }

    /**
     * Nowhere.
     *
     * @param error Slack's code, such as {@code invalid_auth}
     */
    record Refused(String error) implements Ticket {}

    /**
     * Asked too often.
     *
     * @param retryAfter how long to wait before asking again
     */
    record Limited(Duration retryAfter) implements Ticket {}

    /** Nothing, or nothing that can be read. */
    record Unavailable() implements Ticket {}

    /** Where tickets are asked for. */
    @FunctionalInterface
    interface Office {

        /** Asks for one. */
        Ticket ask();
    }
}
