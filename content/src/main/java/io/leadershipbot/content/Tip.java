package io.leadershipbot.content;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing to do this week.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param text what to do
 * @param ask the question that follows up
 * @param when the moment it is made for
 * @param audience whom it suits ({@code for} in the file)
 * @param minutes how long it takes
 * @param evidence ids of the sources that support this very advice
 * @param notWhen one clause that completes "Not when: …"
 */
public record Tip(String id, List<String> covers, List<String> tags, Optional<String> replaces, String text, String ask,
        When when, Set<Audience> audience, int minutes, List<String> evidence, Optional<String> notWhen)
        implements
            Item {
    public Tip {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
        var sorted = EnumSet.noneOf(Audience.class);
        sorted.addAll(audience);
        audience = Collections.unmodifiableSet(sorted);
        evidence = List.copyOf(evidence);
    }
}
