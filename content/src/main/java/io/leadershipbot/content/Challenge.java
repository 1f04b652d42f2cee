package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/**
 * Something to keep up for a few days.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param text what to do
 * @param days how long, 1 to 14
 * @param doneWhen how to know that it is done
 * @param minutes how long it takes, in all a day
 */
public record Challenge(String id, List<String> covers, List<String> tags, Optional<String> replaces, String text,
        int days, String doneWhen, Optional<Integer> minutes)
        implements
            Item {
    public Challenge {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
    }
}
