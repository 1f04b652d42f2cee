package io.leadershipbot.app;

import java.util.LinkedHashSet;

import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;

/** What commands remember people by. */
record Memory(People people, Bags bags, Duplicates duplicates) {

    /** For a single answer where nothing can be kept. */
    static Memory none() {
        return new Memory(new Strangers(), (person, deck, choice) -> choice.apply(new LinkedHashSet<>(0)).item(),
                key -> true);
    }

    /** Nobody is known, and nobody is introduced to. */
    private static final class Strangers implements People {

        @Override
        public Preferences preferences(UserId person) {
            return Preferences.NONE;
        }

        @Override
        public void save(UserId person, Preferences preferences) {
            throw new UnsupportedOperationException("Nothing can be kept without a database.");
        }

        @Override
        public boolean firstMeeting(UserId person) {
            return false;
        }
    }
}
