package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/**
 * A question for a channel.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param text the question
 * @param minutes how long an answer takes
 * @param audience to whom it speaks
 * @param depth how much it asks of those who answer
 */
public record Prompt(String id, List<String> covers, List<String> tags, Optional<String> replaces, String text,
        Optional<Integer> minutes, PromptAudience audience, Depth depth)
        implements
            Item {
    public Prompt {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
    }
}
