package io.leadershipbot.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the dozen areas of everyday leadership, or the foundations beneath them.
 *
 * @param also what people type when they mean this area, in lower case
 * @param licence an SPDX identifier
 * @param reviewBy when the words should be read again
 * @param baseline what a good manager does; none in the foundations
 * @param adds what a leader puts on top
 * @param essay paragraphs, parted by an empty line
 * @param story pages in their order; only in the foundations
 */
public record Area(String id, String title, List<String> also, String licence, LocalDate reviewBy, String summary,
        Optional<String> baseline, String adds, String essay, List<StoryPage> story, List<Comparison> comparisons,
        List<Tip> tips, List<Quotation> quotes, List<Prompt> prompts, List<Challenge> challenges,
        List<PraiseStarter> praise) {
    public Area {
        also = List.copyOf(also);
        story = List.copyOf(story);
        comparisons = List.copyOf(comparisons);
        tips = List.copyOf(tips);
        quotes = List.copyOf(quotes);
        prompts = List.copyOf(prompts);
        challenges = List.copyOf(challenges);
        praise = List.copyOf(praise);
    }

    /** The quotation that the source article uses for this area. */
    public Optional<Quotation> articleQuote() {
        return quotes.stream().filter(Quotation::article).findFirst();
    }

    /** Everything in the area that has an id, in the order of the file. */
    public List<Item> items() {
        return Stream.<List<? extends Item>>of(story, comparisons, tips, quotes, prompts, challenges, praise)
                .<Item>flatMap(List::stream).toList();
    }
}
