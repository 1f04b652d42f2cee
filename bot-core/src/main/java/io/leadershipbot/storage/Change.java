package io.leadershipbot.storage;

import java.time.Duration;
import java.util.Set;

import io.leadershipbot.chat.UserId;

/** What memory knows and the database does not yet. */
sealed interface Change {

    /** Whom or what it is about: changes of one subject are written in the order in which they came. */
    Object subject();

    /**
     * An item left a bag, after others were put back into it.
     *
     * @param turn counts the person's draws
     */
    record Drawn(UserId person, String deck, String item, int turn, Set<String> putBack) implements Change {
        @Override
        public Object subject() {
            return person;
        }
    }

    /** The bot met somebody for the first time. */
    record Met(UserId person) implements Change {
        @Override
        public Object subject() {
            return person;
        }
    }

    /** A key was claimed, until an instant in milliseconds. */
    record Claimed(String key, long until) implements Change {

        /** For how long a key is claimed. */
        static final Duration LASTS = Duration.ofMinutes(10);

        @Override
        public Object subject() {
            return Claimed.class;
        }
    }

    /** Keys that were claimed until an instant, in milliseconds, have expired. */
    record Expired(long until) implements Change {
        @Override
        public Object subject() {
            return Claimed.class;
        }
    }
}
