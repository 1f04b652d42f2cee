package io.leadershipbot.content;

import java.util.List;
import java.util.Optional;

/**
 * One page of the story that opens the foundations.
 *
 * @param covers ids of the checklist
 * @param replaces the id of the item that this one took over from
 * @param chapter the chapter that the page belongs to
 * @param title the page's own heading
 * @param text paragraphs, parted by an empty line
 */
public record StoryPage(String id, List<String> covers, List<String> tags, Optional<String> replaces, String chapter,
        String title, String text)
        implements
            Item {
    public StoryPage {
        covers = List.copyOf(covers);
        tags = List.copyOf(tags);
    }
}
