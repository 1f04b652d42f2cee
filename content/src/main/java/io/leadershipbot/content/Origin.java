package io.leadershipbot.content;

import java.util.Map;

/**
 * Which file things were written in, for whoever has to point at one. An area that an overlay changes is written in two.
 *
 * @param file where it was written, unless said otherwise
 * @param elsewhere by an item's id or the name of an area's own field: another file
 */
public record Origin(String file, Map<String, String> elsewhere) {

    /** Takes an unmodifiable copy. */
    public Origin {
        elsewhere = Map.copyOf(elsewhere);
    }

    /** Everything in one file. */
    public static Origin of(String file) {
        return new Origin(file, Map.of());
    }

    /** The file of an item by its id, or of an area's own field by its name. */
    public String fileOf(String part) {
        return elsewhere.getOrDefault(part, file);
    }
}
