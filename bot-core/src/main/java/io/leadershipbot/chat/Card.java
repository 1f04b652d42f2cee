package io.leadershipbot.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * A message: a title, a body, and buttons underneath.
 *
 * @param title empty where the body speaks for itself
 */
public record Card(Text title, List<Block> body, List<Button> buttons) {

    private static final Text.Span LINE_END = new Text.Plain("\n");

    /** Takes unmodifiable copies. */
    public Card {
        body = List.copyOf(body);
        buttons = List.copyOf(buttons);
    }

    /** A card without buttons. */
    public static Card of(Text title, Block... body) {
        return new Card(title, List.of(body), List.of());
    }

    /** The same card with this block above its body. */
    public Card withFirst(Block block) {
        var all = new ArrayList<Block>();
        all.add(block);
        all.addAll(body);
        return new Card(title, all, buttons);
    }

    /** The same card with this block below its body. */
    public Card withLast(Block block) {
        var all = new ArrayList<>(body);
        all.add(block);
        return new Card(title, all, buttons);
    }

    /** The same card with these buttons in place of its own. */
    public Card withButtons(List<Button> others) {
        return new Card(title, body, others);
    }

    /** Everything that the card says, for screen readers, notifications and clients that show no cards. */
    public Text fallbackText() {
        var spans = new ArrayList<>(title.spans());
        for (var block : body) {
            for (var line : linesOf(block)) {
                if (!spans.isEmpty() && !line.isEmpty()) {
                    spans.add(LINE_END);
                }
                spans.addAll(line.spans());
            }
        }
        return new Text(spans);
    }

    private static List<Text> linesOf(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.Note note -> List.of(note.text());
            case Block.Facts facts -> facts.facts().stream()
                    .map(fact -> fact.label().and(Text.of(": ")).and(fact.text())).toList();
            case Block.Quote quote -> List.of(quote.words(), quote.attribution());
            case Block.Link link -> List.of(link.label().and(Text.of(": " + link.target())));
            case Block.Divider divider -> List.of();
        };
    }
}
