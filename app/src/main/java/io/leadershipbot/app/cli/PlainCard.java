package io.leadershipbot.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;

/** A card as lines of a terminal, wrapped, without its buttons. */
final class PlainCard {

    private static final int WIDTH = 80;
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean colours;

    PlainCard(boolean colours) {
        this.colours = colours;
    }

    /** The card's lines, with an empty one between its blocks. */
    List<String> lines(Card card) {
        var parts = Stream.concat(Stream.of(marked(BOLD, words(card.title()), "")),
                card.body().stream().map(this::lines)).filter(part -> !part.isEmpty()).toList();
        var lines = new ArrayList<String>();
        parts.forEach(part -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(part);
        });
        return lines;
    }

    private List<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> marked("", words(text), "");
            case Block.Note(var text) -> marked(DIM, words(text), "");
            case Block.Facts(var facts) -> facts.stream()
                    .flatMap(fact -> marked("", words(fact.label()) + ": " + words(fact.text()), "").stream())
                    .toList();
            case Block.Quote(var quoted, var attribution) -> Stream
                    .concat(marked("", words(quoted), "  ").stream(), marked(DIM, words(attribution), "  ").stream())
                    .toList();
            case Block.Link(var label, var target) -> List.of(words(label) + ": " + target);
            case Block.Divider divider -> List.of("-".repeat(3));
        };
    }

    private List<String> marked(String mark, String text, String indent) {
        return text.lines().flatMap(line -> Wrapped.at(WIDTH - indent.length(), line).stream())
                .map(line -> indent + (colours && !mark.isEmpty() && !line.isEmpty() ? mark + line + PLAIN : line))
                .toList();
    }

    /** The words without what could move the cursor. */
    private static String words(Text text) {
        var words = new StringBuilder();
        text.spans().forEach(span -> words.append(switch (span) {
            case Text.Plain(var plain) -> plain;
            case Text.Strong(var strong) -> strong;
            case Text.Mention mention -> "";
        }));
        return words.codePoints().filter(point -> point == '\n' || !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
