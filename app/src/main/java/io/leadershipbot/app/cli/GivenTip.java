package io.leadershipbot.app.cli;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Pack;
import io.leadershipbot.content.Tip;

/**
 * What came of asking for a tip.
 *
 * @param card to show
 * @param tip what is on the card; empty where the card says that there is none for what was asked
 */
public record GivenTip(Card card, Optional<Tip> tip) {

    private static final Card NOTHING = Card.of(Text.EMPTY, new Block.Paragraph(Text.EMPTY));

    /** Reads a reply. A card with a tip on it has buttons about that tip. */
    public static GivenTip of(Reply reply, Pack pack) {
        var card = switch (reply.answer()) {
            case Answer.Show(var shown, var visibility) -> shown;
            case Answer.Replace(var shown) -> shown;
            case Answer.Receipt(var shown) -> shown;
            case Answer.Ask ask -> NOTHING;
            case Answer.Silent silent -> NOTHING;
        };
        return new GivenTip(card, card.buttons().stream()
                .flatMap(button -> button.invocation().args().stream()).flatMap(id -> pack.tip(id).stream())
                .findFirst());
    }
}
