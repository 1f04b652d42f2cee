package io.leadershipbot.storage;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

import io.leadershipbot.person.Preferences;

/** What is known of one person, in memory. Guarded by {@link Everybody}. */
final class Person {

    private Preferences preferences;
    private boolean met;
    private int turns;
    private final Map<String, SequencedSet<String>> drawn = new HashMap<>(4);

    Person(Preferences preferences, boolean met) {
        this.preferences = preferences;
        this.met = met;
    }

    Preferences preferences() {
        return preferences;
    }

    void prefer(Preferences chosen) {
        preferences = chosen;
    }

    boolean met() {
        return met;
    }

    /** What is out of a bag, in the order of drawing. A view. */
    SequencedSet<String> drawn(String deck) {
        return Collections.unmodifiableSequencedSet(drawn.getOrDefault(deck, new LinkedHashSet<>(0)));
    }

    /** The number of the next draw, above those of all that are out. */
    int nextTurn() {
        return turns + 1;
    }

    /** Takes an item out of its bag, as it is read from the database, in the order of turns. */
    void drew(String deck, String item, int turn) {
        drawn.computeIfAbsent(deck, unseen -> new LinkedHashSet<>()).add(item);
        turns = Math.max(turns, turn);
    }

    /** Brings this up to date with a change. Doing so twice changes nothing more. */
    void apply(Change change) {
        switch (change) {
            case Change.Drawn(var person, var deck, var item, var turn, var putBack) -> {
                drawn.computeIfAbsent(deck, unseen -> new LinkedHashSet<>()).removeAll(putBack);
                drew(deck, item, turn);
            }
            case Change.Met(var person) -> met = true;
            case Change.Claimed claimed -> throw new IllegalArgumentException("Not about a person.");
            case Change.Expired expired -> throw new IllegalArgumentException("Not about a person.");
        }
    }

    /** How much memory this takes, roughly, in items drawn. */
    int weight() {
        return 8 + drawn.values().stream().mapToInt(SequencedSet::size).sum();
    }
}
