package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/**
 * What a good manager does in a situation, and what a leader puts on top.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param manages the manager's side, respected, not mocked
 * @param leads the leader's side
 * @param ask the question that follows up
 */
public record Comparison(String id, List<String> covers, List<String> tags, Optional<String> replaces, String manages,
        String leads, String ask)
        implements
            Item {
    public Comparison {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
    }
}
