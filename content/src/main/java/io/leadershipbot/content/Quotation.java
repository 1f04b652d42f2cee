package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's words, and what is really known about their origin.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param text the words
 * @param by who said them, or is said to have
 * @param work where they stand
 * @param year when that appeared
 * @param status what is known about the origin
 * @param source where the wording was checked
 * @param origin what is really known, for a person to read
 * @param article whether the source article uses it for this area
 */
public record Quotation(String id, List<String> covers, List<String> tags, Optional<String> replaces, String text,
        String by, Optional<String> work, Optional<Integer> year, Status status, Optional<String> source,
        Optional<String> origin, boolean article)
        implements
            Item {
    public Quotation {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
    }
}
