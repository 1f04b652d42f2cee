package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of praise for somebody, said to them as "you". It describes only what several people could have seen, so that it never tells who sent it.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param text the words, often open at the end
 */
public record PraiseStarter(String id, List<String> covers, List<String> tags, Optional<String> replaces, String text)
        implements
            Item {
    public PraiseStarter {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
    }
}
