package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;
import io.leadershipbot.content.Quotation;

/** A quotation that never claims more of an origin than is known. */
final class QuoteCommand extends DrawCommand<Quotation> {

    QuoteCommand(ItemBag bag) {
        super(bag);
    }

    @Override
    public String name() {
        return "quote";
    }

    @Override
    List<Quotation> items(Area area) {
        return area.quotes();
    }

    @Override
    Card card(Turn turn, Area area, Quotation quotation) {
        return Card.of(Text.of(area.title()), QuotationBlock.of(turn.messages(), quotation));
    }
}
