package io.leadershipbot.teams.framework;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody did, or what happened. */
public sealed interface Incoming {

    /** Something that a request waits for with an answer in its response. */
    sealed interface Invoke extends Incoming {}

    /** Somebody wrote words to the bot. */
    record Words(String text) implements Incoming {

        /** Says nothing of what came. */
        @Override
        public String toString() {
            return "[incoming]";
        }
    }

    /** Somebody sent a card's inputs as a message, as old clients do. */
    record Sent(JsonNode data) implements Incoming {

        /** Says nothing of what came. */
        @Override
        public String toString() {
            return "[incoming]";
        }
    }

    /**
     * Somebody clicked a button.
     *
     * @param message the id of the message that it stands on, where the activity tells
     */
    record Clicked(JsonNode data, Optional<String> message) implements Invoke {

        /** Says nothing of what came. */
        @Override
        public String toString() {
            return "[incoming]";
        }
    }

    /** Somebody clicked a button that opens a dialog. */
    record DialogAsked(JsonNode data) implements Invoke {

        /** Says nothing of what came. */
        @Override
        public String toString() {
            return "[incoming]";
        }
    }

    /** Somebody submitted a dialog. */
    record DialogSubmitted(JsonNode data) implements Invoke {

        /** Says nothing of what came. */
        @Override
        public String toString() {
            return "[incoming]";
        }
    }

    /** A request for an answer that this bot does not know how to give. */
    record UnknownInvoke() implements Invoke {}

    /** The bot was added to the conversation. */
    record Added() implements Incoming {}

    /** The bot is no more in a conversation, or it is no more. */
    record Removed(String conversation) implements Incoming {

        /** Says nothing of what came. */
        @Override
        public String toString() {
            return "[incoming]";
        }
    }

    /** Something that is none of the bot's business. */
    record Unknown() implements Incoming {}
}
