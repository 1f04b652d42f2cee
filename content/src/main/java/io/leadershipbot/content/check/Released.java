package io.leadershipbot.content.check;

import java.io.BufferedReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.leadershipbot.content.Item;

/**
 * What the last release held: every item's id, and hashes of its words. One hash of the whole could tell that a text was
 * changed, but not whether a comma was mended or another thing said under the same id.
 *
 * @param items the hashed words by id
 */
record Released(Map<String, Set<String>> items) {
    static final String NAME = "released.txt";
    private static final int DIGITS = 6;

    Released {
        items = Collections.unmodifiableMap(items);
    }

    /** Reads a line for each item: its id, then the hashes. Lines that begin with # are comments. */
    static Released read(BufferedReader text) {
        var items = new LinkedHashMap<String, Set<String>>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.strip().split(" "))
                .forEach(parts -> items.put(parts[0],
                        Arrays.stream(parts).skip(1).collect(Collectors.toUnmodifiableSet())));
        return new Released(items);
    }

    static Set<String> hashes(Item item) {
        return WordSet.of(item).stream().map(word -> WordRuns.hash(word).substring(0, DIGITS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
