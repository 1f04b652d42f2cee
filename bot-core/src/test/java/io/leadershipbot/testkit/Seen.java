package io.leadershipbot.testkit;

import java.util.List;

/**
 * A message or window as a person meets it on a platform.
 *
 * @param onScreen all words on it, in their order
 * @param readAloud what a screen reader says; the same as on the screen where a platform reads that
 * @param buttons the labels
 * @param called ids of people who are called by it, and the platform's names for everybody
 * @param links addresses that it leads to
 * @param formatted words that stand out from the text around them; neither titles nor labels
 * @param onlyAsker true if nobody else can see it
 */
public record Seen(String onScreen, String readAloud, List<String> buttons, List<String> called, List<String> links,
        List<String> formatted, boolean onlyAsker) {

    /** Takes unmodifiable copies. */
    public Seen {
        buttons = List.copyOf(buttons);
        called = List.copyOf(called);
        links = List.copyOf(links);
        formatted = List.copyOf(formatted);
    }

    /** True if these words are on the screen. */
    public boolean says(String words) {
        return onScreen.contains(words);
    }
}
