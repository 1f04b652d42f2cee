package io.leadershipbot.playground.page;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One platform as the page shows it. */
interface Side {

    /** A person who can be played. */
    record Player(String id, String name, String zone, String locale) {}

    /**
     * Somewhere a person can be.
     *
     * @param kind {@code channel}, {@code private}, {@code group} or {@code direct}
     */
    record Place(String id, String name, String kind) {}

    /** What the bot answers to. */
    String command();

    /** Everybody, in the order of the page. */
    List<Player> people();

    /** Where somebody can be. */
    List<Place> places(String person);

    /** The messages that somebody sees somewhere, the oldest first. */
    ArrayNode messages(String person, String place);

    /** Adds the form in front of somebody, or null, and what they are told. */
    void addForm(String person, String place, ObjectNode state);

    /**
     * Does something.
     *
     * @throws NoActException when it is nothing that can be done
     * @throws io.leadershipbot.playground.Impossible when it cannot be done now
     */
    Outcome act(String person, String place, Act act);
}
