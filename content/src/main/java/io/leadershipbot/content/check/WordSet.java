package io.leadershipbot.content.check;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.PraiseStarter;
import io.leadershipbot.content.Prompt;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.StoryPage;
import io.leadershipbot.content.Tip;

/** The words that an item is made of. Short ones say little about what a text is about. */
final class WordSet {
    private static final int SHORT = 3;

    private WordSet() {}

    /** The words of what an item tells, without the question after it. */
    static Set<String> of(Item item) {
        return Prose.words(text(item)).stream().filter(word -> word.length() > SHORT)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The Jaccard index: the share of all words that stands in both.
     *
     * @return from 0, nothing in common, to 1, the same words
     */
    static double similarity(Collection<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        var all = one.size() + other.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    private static String text(Item item) {
        return switch (item) {
            case Tip tip -> tip.text();
            case Comparison pair -> pair.manages() + " " + pair.leads();
            case Quotation quotation -> quotation.text();
            case Prompt prompt -> prompt.text();
            case Challenge challenge -> challenge.text();
            case PraiseStarter starter -> starter.text();
            case StoryPage page -> page.text();
        };
    }
}
