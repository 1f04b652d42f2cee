package io.leadershipbot.slack;

import java.util.List;
import java.util.function.Consumer;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;

/**
 * Writes pieces as blocks.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks</a>
 */
final class Blocks {

    /** The longest text of one rich text element. */
    private static final int ELEMENT = 3000;
    private static final int SMALL_PRINT = 3000;
    private static final int FIELD = 2000;

    private static final String NOTHING = "…";

    private Blocks() {}

    static void write(Piece piece, Json json) {
        json.addObject(block -> {
            switch (piece) {
                case Piece.Heading heading -> block.put("type", "header").putObject("text",
                        text -> plain(heading.words(), text));
                case Piece.Prose prose -> rich(block, elements -> section(prose.text(), elements));
                case Piece.Citation citation -> rich(block, elements -> {
                    elements.addObject(quote -> quote.put("type", "rich_text_quote").putArray("elements",
                            spans -> spans(citation.words(), spans)));
                    if (!Spans.isBlank(citation.attribution())) {
                        section(citation.attribution(), elements);
                    }
                });
                case Piece.SmallPrint small -> smallPrint(small.text(), block);
                case Piece.Columns columns -> columns(columns.facts(), block);
                case Piece.Way way -> rich(block,
                        elements -> elements.addObject(section -> section.put("type", "rich_text_section").putArray(
                                "elements",
                                links -> links.addObject(link -> link.put("type", "link")
                                        .put("url", way.target().toASCIIString())
                                        .put("text", Spans.isBlank(way.label())
                                                ? way.target().toASCIIString()
                                                : Spans.plain(way.label()))))));
                case Piece.Rule rule -> block.put("type", "divider");
            }
        });
    }

    /** A text object without markup, in which not even the name of an emoji is read. */
    static void plain(String words, Json object) {
        object.put("type", "plain_text").put("text", visible(words)).put("emoji", false);
    }

    /** The words; Slack refuses to show none. */
    static String visible(String words) {
        return words.isBlank() ? NOTHING : words;
    }

    private static void rich(Json block, Consumer<Json> elements) {
        block.put("type", "rich_text").putArray("elements", elements);
    }

    private static void section(Text text, Json elements) {
        elements.addObject(section -> section.put("type", "rich_text_section").putArray("elements",
                spans -> spans(text, spans)));
    }

    /** Runs of plain words are one element, however many spans they came in. */
    private static void spans(Text text, Json elements) {
        if (isPlain(text) && Spans.length(text) <= ELEMENT) {
            words(Spans.words(text.spans().getFirst()), false, elements);
            return;
        }
        var run = new StringBuilder();
        for (var span : text.spans()) {
            switch (span) {
                case Text.Plain plain -> run.append(plain.text());
                case Text.Strong strong -> {
                    words(run, false, elements);
                    words(run.append(strong.text()), true, elements);
                }
                case Text.Mention mention -> {
                    words(run, false, elements);
                    elements.addObject(user -> user.put("type", "user").put("user_id", Mrkdwn.id(mention.person())));
                }
            }
        }
        words(run, false, elements);
    }

    /** Writes the run, and empties it. */
    private static void words(StringBuilder run, boolean isStrong, Json elements) {
        while (!run.isEmpty()) {
            int end = Shorten.wordEnd(run, ELEMENT);
            var part = run.substring(0, end);
            run.delete(0, end);
            words(part, isStrong, elements);
        }
    }

    private static void words(String words, boolean isStrong, Json elements) {
        elements.addObject(element -> {
            element.put("type", "text").put("text", words);
            if (isStrong) {
                element.putObject("style", style -> style.put("bold", true));
            }
        });
    }

    /** Markup where it can say the same, as only rich text can otherwise, which is not small. */
    private static void smallPrint(Text text, Json block) {
        if (isPlain(text)) {
            block.put("type", "context").putArray("elements",
                    elements -> elements.addObject(object -> plain(((Text.Plain) text.spans().getFirst()).text(),
                            object)));
        } else if (Mrkdwn.keeps(text) && Mrkdwn.length(text) <= SMALL_PRINT) {
            block.put("type", "context").putArray("elements",
                    elements -> elements.addObject(object -> marked(Mrkdwn.marked(text), object)));
        } else {
            rich(block, elements -> section(text, elements));
        }
    }

    private static void columns(List<Block.Fact> facts, Json block) {
        boolean fits = facts.stream().allMatch(fact -> canBeBold(fact.label()) && Mrkdwn.keeps(fact.text())
                && Mrkdwn.length(fact.label()) + Mrkdwn.length(fact.text()) < FIELD);
        if (fits) {
            block.put("type", "section").putArray("fields", fields -> facts.forEach(fact -> fields.addObject(
                    field -> marked(Mrkdwn.marked(Piece.lines(strong(fact.label()), fact.text())), field))));
        } else {
            rich(block, elements -> {
                for (int i = 0; i < facts.size(); i++) {
                    var fact = facts.get(i);
                    var gap = Text.of(i == 0 ? "" : "\n");
                    section(gap.and(Piece.lines(strong(fact.label()), fact.text())), elements);
                }
            });
        }
    }

    private static boolean canBeBold(Text label) {
        return label.isEmpty() || Mrkdwn.keeps(strong(label));
    }

    private static Text strong(Text label) {
        return label.spans().stream().anyMatch(Text.Mention.class::isInstance)
                ? label
                : Text.strong(Spans.plain(label));
    }

    private static boolean isPlain(Text text) {
        return text.spans().size() == 1 && text.spans().getFirst() instanceof Text.Plain;
    }

    private static void marked(String markup, Json object) {
        object.put("type", "mrkdwn").put("text", markup).put("verbatim", true);
    }
}
