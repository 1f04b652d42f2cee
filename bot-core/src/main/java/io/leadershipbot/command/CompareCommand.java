package io.leadershipbot.command;

import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;
import io.leadershipbot.content.Comparison;

/** The same moment twice: as a manager, as a leader. */
final class CompareCommand extends DrawCommand<Comparison> {

    CompareCommand(ItemBag bag) {
        super(bag);
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    List<Comparison> items(Area area) {
        return area.comparisons();
    }

    @Override
    Card card(Turn turn, Area area, Comparison pair) {
        var messages = turn.messages();
        var sides = new Block.Facts(List.of(
                new Block.Fact(messages.text("compare.manages"), Text.of(pair.manages())),
                new Block.Fact(messages.text("compare.leads"), Text.of(pair.leads()))));
        return Card.of(messages.text("compare.title", Map.of("area", Text.of(area.title()))), sides,
                new Block.Paragraph(Text.of(pair.ask())));
    }
}
