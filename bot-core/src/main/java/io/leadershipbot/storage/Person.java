package io.leadershipbot.storage;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.leadershipbot.person.Preferences;

/** What is known of one person, in memory. Guarded by {@link Everybody}. */
final class Person {

    private Preferences preferences;
    private boolean met;
    private final Map<String, Set<String>> drawn = new HashMap<>(4);

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

    /** What is out of a bag. A view. */
    Set<String> drawn(String deck) {
        return Collections.unmodifiableSet(drawn.getOrDefault(deck, Set.of()));
    }

    /** Takes an item out of its bag, as it is read from the database. */
    void drew(String deck, String item) {
        drawn.computeIfAbsent(deck, unseen -> new HashSet<>()).add(item);
    }

    /** Brings this up to date with a change. Doing so twice changes nothing more. */
    void apply(Change change) {
        switch (change) {
            case Change.Drawn(var person, var deck, var item, var putBack) -> {
                drawn.computeIfAbsent(deck, unseen -> new HashSet<>()).removeAll(putBack);
                drew(deck, item);
            }
            case Change.Met(var person) -> met = true;
            case Change.Claimed claimed -> throw new IllegalArgumentException("Not about a person.");
            case Change.Expired expired -> throw new IllegalArgumentException("Not about a person.");
        }
    }

    /** How much memory this takes, roughly, in items drawn. */
    int weight() {
        return 8 + drawn.values().stream().mapToInt(Set::size).sum();
    }
}
