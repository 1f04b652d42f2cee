package io.leadershipbot.person;

import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

import io.leadershipbot.chat.UserId;

/**
 * A bag per person and deck. What was drawn stays out until the bag is empty, across restarts and changes of content:
 * only the ids of drawn items are kept, so an item that is added later is simply still in the bag.
 */
public interface Bags {

    /**
     * Draws, so that nobody else draws from the same bag at the same time.
     *
     * <p>
     * A draw survives a crash from a second later on.
     *
     * @param deck what the bag holds: {@code tip}, {@code quote}, …
     * @param choice is given the ids that are out of the bag, the one drawn last at the end, and says what to draw
     * @return the drawn item's id
     */
    String draw(UserId person, String deck, Function<SequencedSet<String>, Draw> choice);

    /**
     * A decision to draw.
     *
     * @param item what is drawn
     * @param putBack ids that go back into the bag first, because nothing suitable was left
     */
    record Draw(String item, Set<String> putBack) {

        /** Takes an unmodifiable copy. */
        public Draw {
            putBack = Set.copyOf(putBack);
        }
    }
}
