package io.leadershipbot.teams.card;

import java.util.ArrayList;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;

/** Cards without what is too much. */
final class Cut {

    private Cut() {}

    /** The same card with all its texts cleaned, and without blocks that say nothing. */
    static Card clean(Card card, Names names) {
        var body = card.body().stream().map(block -> clean(block, names))
                .filter(block -> block instanceof Block.Divider || !Texts.isBlank(text(block))).toList();
        return new Card(Texts.clean(card.title(), names), body, card.buttons());
    }

    private static Block clean(Block block, Names names) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(Texts.clean(paragraph.text(), names));
            case Block.Note note -> new Block.Note(Texts.clean(note.text(), names));
            case Block.Facts facts -> new Block.Facts(facts.facts().stream().map(
                    fact -> new Block.Fact(Texts.clean(fact.label(), names), Texts.clean(fact.text(), names)))
                    .filter(fact -> !Texts.isBlank(fact.label()) || !Texts.isBlank(fact.text())).toList());
            case Block.Quote quote -> new Block.Quote(Texts.clean(quote.words(), names),
                    Texts.clean(quote.attribution(), names));
            case Block.Link link -> new Block.Link(Texts.clean(link.label(), names), link.target());
            case Block.Divider divider -> divider;
        };
    }

    /**
     * As much of the card as has that many characters, with an ellipsis where it was cut, and all its buttons. A title
     * has at most half of them, so that it does not stand alone.
     */
    static Card to(int characters, Card card) {
        var title = Texts.shorten(characters / 2, card.title());
        int left = characters - Texts.length(title);
        var body = new ArrayList<Block>();
        for (var block : card.body()) {
            var text = text(block);
            if (Texts.length(text) > left) {
                var rest = Texts.shorten(left, text);
                if (!Texts.isBlank(rest)) {
                    body.add(new Block.Paragraph(rest));
                }
                break;
            }
            body.add(block);
            left -= Texts.length(text);
        }
        return new Card(title, body, card.buttons());
    }

    private static Text text(Block block) {
        return Card.of(Text.EMPTY, block).fallbackText();
    }
}
