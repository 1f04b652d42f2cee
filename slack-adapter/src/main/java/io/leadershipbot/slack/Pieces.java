package io.leadershipbot.slack;

import java.util.ArrayList;
import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Text;

/**
 * Cuts what a card says into pieces that keep Slack's limits: a longer text is parted, what stands beyond the last
 * block goes on as text in it, and what stands beyond the last character is cut with an ellipsis.
 */
final class Pieces {

    /** The most that a card's words may have, so that they are read whole on the screen and aloud. */
    static final int CHARACTERS = 12_000;
    /** Slack refuses a little more than that in all its blocks, buttons included. */
    private static final int CHARACTERS_IN_ALL = 13_000;
    private static final int HEADING = 150;
    private static final int TEXT = 3000;
    private static final int SMALL_PRINT = 2000;
    private static final int FACT = 900;
    private static final int FACTS = 10;

    private Pieces() {}

    /**
     * The pieces of a title and a body.
     *
     * @param buttons stand below them, within the same limits
     * @param blocks how many blocks there may be in all
     * @throws IllegalArgumentException if the buttons alone are too many
     */
    static List<Piece> of(Text title, List<Block> body, List<Button> buttons, int blocks) {
        int blocksLeft = blocks - Buttons.rows(buttons);
        int charactersLeft = CHARACTERS_IN_ALL - Buttons.length(buttons);
        if (blocksLeft < 1 || charactersLeft < 0) {
            throw new IllegalArgumentException("A card may not have " + buttons.size() + " buttons: offer fewer.");
        }
        var pieces = new ArrayList<Piece>(body.size() + 1);
        addTitle(Spans.clean(title), pieces);
        body.forEach(block -> add(block, pieces));
        return fitted(pieces, blocksLeft, Math.min(CHARACTERS, charactersLeft));
    }

    private static void addTitle(Text title, List<Piece> pieces) {
        if (Spans.isBlank(title)) {
            return;
        }
        boolean isPlain = title.spans().stream().noneMatch(Text.Mention.class::isInstance);
        if (isPlain && Spans.length(title) <= HEADING) {
            pieces.add(new Piece.Heading(Spans.plain(title)));
        } else {
            addProse(title, pieces);
        }
    }

    private static void add(Block block, List<Piece> pieces) {
        switch (block) {
            case Block.Paragraph paragraph -> addProse(Spans.clean(paragraph.text()), pieces);
            case Block.Note note -> Spans.split(SMALL_PRINT, Spans.clean(note.text())).stream()
                    .filter(text -> !Spans.isBlank(text)).map(Piece.SmallPrint::new).forEach(pieces::add);
            case Block.Facts facts -> addFacts(facts.facts(), pieces);
            case Block.Quote quote -> addQuote(quote, pieces);
            case Block.Link link -> addLink(new Piece.Way(Spans.clean(link.label()), link.target()), pieces);
            case Block.Divider divider -> pieces.add(new Piece.Rule());
        }
    }

    private static void addProse(Text text, List<Piece> pieces) {
        for (var part : Spans.split(TEXT, text)) {
            if (!Spans.isBlank(part)) {
                pieces.add(new Piece.Prose(part));
            }
        }
    }

    private static void addQuote(Block.Quote quote, List<Piece> pieces) {
        var parts = Spans.split(TEXT, Spans.clean(quote.words()));
        for (var part : parts.subList(0, parts.size() - 1)) {
            pieces.add(new Piece.Citation(part, Text.EMPTY));
        }
        var attribution = Spans.shorten(SMALL_PRINT, Spans.clean(quote.attribution()));
        if (!Spans.isBlank(parts.getLast())) {
            pieces.add(new Piece.Citation(parts.getLast(), attribution));
        } else {
            addProse(attribution, pieces);
        }
    }

    /** Facts too long for a column are read one below the other. */
    private static void addFacts(List<Block.Fact> facts, List<Piece> pieces) {
        var clean = facts.stream().map(fact -> new Block.Fact(Spans.clean(fact.label()), Spans.clean(fact.text())))
                .filter(fact -> !Spans.isBlank(fact.label()) || !Spans.isBlank(fact.text())).toList();
        for (int from = 0; from < clean.size(); from += FACTS) {
            var columns = new Piece.Columns(clean.subList(from, Math.min(from + FACTS, clean.size())));
            if (columns.facts().stream()
                    .allMatch(fact -> Spans.length(fact.label()) <= FACT && Spans.length(fact.text()) <= FACT)) {
                pieces.add(columns);
            } else {
                columns.facts().forEach(fact -> addProse(new Piece.Columns(List.of(fact)).text(), pieces));
            }
        }
    }

    private static void addLink(Piece.Way way, List<Piece> pieces) {
        boolean isReachable = way.target().getScheme() != null
                && List.of("https", "http", "mailto").contains(way.target().getScheme())
                && way.target().toASCIIString().length() <= TEXT && Spans.length(way.label()) <= TEXT;
        if (isReachable) {
            pieces.add(way);
        } else {
            addProse(Spans.clean(way.text()), pieces);
        }
    }

    private static List<Piece> fitted(List<Piece> pieces, int blocks, int characters) {
        var counted = pieces.size() <= blocks ? pieces : withTailAsText(pieces, blocks);
        int left = characters;
        for (var piece : counted) {
            left -= piece.length();
        }
        return left >= 0 ? counted : cut(counted, characters);
    }

    private static List<Piece> withTailAsText(List<Piece> pieces, int blocks) {
        var tail = pieces.subList(blocks - 1, pieces.size()).stream().map(Piece::text).filter(text -> !text.isEmpty())
                .reduce(Text.EMPTY, Piece::lines);
        var all = new ArrayList<>(pieces.subList(0, blocks - 1));
        all.add(new Piece.Prose(tail));
        return all;
    }

    private static List<Piece> cut(List<Piece> pieces, int characters) {
        var kept = new ArrayList<Piece>();
        int left = characters;
        for (var piece : pieces) {
            if (piece.length() > left) {
                var rest = Spans.shorten(left, piece.text());
                if (!Spans.isBlank(rest)) {
                    kept.add(new Piece.Prose(rest));
                }
                break;
            }
            kept.add(piece);
            left -= piece.length();
        }
        return kept;
    }
}
