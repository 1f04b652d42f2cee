package io.leadershipbot.teams.connector;

import java.time.Duration;
import java.util.Optional;

/** What became of a call to the connector. */
public sealed interface Outcome {

    /**
     * Teams took it.
     *
     * @param id of the activity, or of the conversation that was opened; empty if Teams did not say
     */
    record Sent(Optional<String> id) implements Outcome {

        @Override
        public String toString() {
            return "Sent[]";
        }
    }

    /**
     * Teams did not take it, and will later.
     *
     * @param pause how long to wait at least
     */
    record RetryAfter(Duration pause) implements Outcome {}

    /** Nobody knows whether Teams took it: no answer in time, or one that says so. */
    record Unknown() implements Outcome {}

    /** Teams does not take it, nor anything else, until something happens there. */
    record Gone(Reason reason) implements Outcome {}

    /**
     * Teams does not take it.
     *
     * @param status as in HTTP
     * @param code Teams' or Entra's, such as {@code MessageSizeTooBig}; empty if there was none
     */
    record Refused(int status, String code) implements Outcome {}

    /** Why a conversation takes nothing any more. */
    enum Reason {

        /** The person blocked the bot, or removed it. */
        BLOCKED_BY_USER,

        /** The bot is not installed there. */
        NOT_IN_ROSTER,

        /** An administrator blocked the app. */
        DISABLED_BY_ADMIN,

        /** There is no such conversation; open it anew. */
        CONVERSATION_NOT_FOUND
    }
}
