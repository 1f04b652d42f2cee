package io.leadershipbot.content.check;

import java.util.List;
import java.util.stream.Stream;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.PraiseStarter;
import io.leadershipbot.content.Prompt;
import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.StoryPage;
import io.leadershipbot.content.Tip;

/**
 * A piece of running text in our own words. The words of a quotation are somebody else's and therefore none.
 *
 * @param owner the id of the item or area that the text belongs to
 */
record Passage(Place place, String owner, Kind kind, String text) {
    enum Kind {
        /** What an area says of itself: summary, baseline, essay. */
        AREA,
        /** A page of the story, which may speak of he and she. */
        STORY,
        /** What is known about a quotation, which speaks of real people. */
        ORIGIN,
        /** Everything else. */
        ITEM
    }

    static Stream<Passage> of(AreaFile file) {
        var area = file.area();
        return Stream.of(part(file, "title", area.title()), part(file, "summary", area.summary()),
                part(file, "baseline", area.baseline().orElse("")), part(file, "adds", area.adds()),
                part(file, "essay", area.essay())).filter(passage -> !passage.text().isEmpty());
    }

    static Stream<Passage> of(Written<? extends Item> written) {
        return parts(written.item()).stream().filter(part -> !part.text().isEmpty())
                .map(part -> new Passage(written.at(part.field()), written.item().id(), kind(written.item()),
                        part.text()));
    }

    private static Passage part(AreaFile file, String field, String text) {
        var id = file.area().id();
        return new Passage(new Place(file.origin().fileOf(field), file.lineOf(field), id), id, Kind.AREA, text);
    }

    private static Kind kind(Item item) {
        return switch (item) {
            case StoryPage page -> Kind.STORY;
            case Quotation quotation -> Kind.ORIGIN;
            case Tip tip -> Kind.ITEM;
            case Comparison comparison -> Kind.ITEM;
            case Prompt prompt -> Kind.ITEM;
            case Challenge challenge -> Kind.ITEM;
            case PraiseStarter starter -> Kind.ITEM;
        };
    }

    private static List<Part> parts(Item item) {
        return switch (item) {
            case Tip tip -> List.of(new Part("text", tip.text()), new Part("ask", tip.ask()),
                    new Part("not_when", tip.notWhen().orElse("")));
            case Comparison pair -> List.of(new Part("manages", pair.manages()), new Part("leads", pair.leads()),
                    new Part("ask", pair.ask()));
            case Quotation quotation -> List.of(new Part("origin", quotation.origin().orElse("")));
            case Prompt prompt -> List.of(new Part("text", prompt.text()));
            case Challenge challenge -> List.of(new Part("text", challenge.text()),
                    new Part("done_when", challenge.doneWhen()));
            case PraiseStarter starter -> List.of(new Part("text", starter.text()));
            case StoryPage page -> List.of(new Part("title", page.title()), new Part("text", page.text()));
        };
    }

    private record Part(String field, String text) {}
}
