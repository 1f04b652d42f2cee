package io.leadershipbot.slack;

import java.net.URI;
import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Text;

/** What becomes exactly one of Slack's blocks, so that blocks can be counted before they are written. */
sealed interface Piece {

    /** A title. */
    record Heading(String words) implements Piece {}

    /** Words to read. */
    record Prose(Text text) implements Piece {}

    /** Somebody's words, and whose. */
    record Citation(Text words, Text attribution) implements Piece {}

    /** Small print. */
    record SmallPrint(Text text) implements Piece {}

    /** Texts beside each other in two columns. */
    record Columns(List<Block.Fact> facts) implements Piece {}

    /** A way out. */
    record Way(Text label, URI target) implements Piece {}

    /** A line. */
    record Rule() implements Piece {}

    /** How many characters Slack will count, at most. */
    default int length() {
        return switch (this) {
            case Heading heading -> heading.words().length();
            case Prose prose -> Spans.length(prose.text());
            case Citation citation -> Spans.length(citation.words()) + Spans.length(citation.attribution());
            case SmallPrint small -> Mrkdwn.length(small.text());
            case Columns columns -> columns.facts().stream()
                    .mapToInt(fact -> Mrkdwn.length(fact.label()) + Mrkdwn.length(fact.text())).sum();
            case Way way -> Spans.length(way.label()) + way.target().toASCIIString().length();
            case Rule rule -> 0;
        };
    }

    /** Everything that it says. */
    default Text text() {
        return switch (this) {
            case Heading heading -> Text.strong(heading.words());
            case Prose prose -> prose.text();
            case Citation citation -> lines(citation.words(), citation.attribution());
            case SmallPrint small -> small.text();
            case Columns columns -> columns.facts().stream().map(fact -> label(fact).and(fact.text()))
                    .reduce(Text.EMPTY, Piece::lines);
            case Way way -> way.label().and(Text.of(": " + way.target()));
            case Rule rule -> Text.EMPTY;
        };
    }

    /** One above the other. */
    static Text lines(Text above, Text below) {
        return above.isEmpty() || below.isEmpty() ? above.and(below) : above.and(Text.of("\n")).and(below);
    }

    private static Text label(Block.Fact fact) {
        return fact.label().isEmpty() ? Text.EMPTY : fact.label().and(Text.of(": "));
    }
}
