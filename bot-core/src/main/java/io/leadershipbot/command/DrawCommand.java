package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.content.Area;
import io.leadershipbot.content.Item;

/**
 * A command that draws one item, from everywhere or from the area behind it. Its buttons carry a field {@code after}:
 * the item that is on the screen.
 */
abstract class DrawCommand<I extends Item> implements Command {

    private final ItemBag bag;

    DrawCommand(ItemBag bag) {
        this.bag = bag;
    }

    /** What an area has to draw from; an organisation may have hidden it all. */
    abstract List<I> items(Area area);

    /** How an item looks, without buttons. */
    abstract Card card(Turn turn, Area area, I item);

    @Override
    public final Reply run(Turn turn) {
        if (turn.invocation().args().isEmpty()) {
            var all = turn.pack().areas().stream().flatMap(area -> items(area).stream()).toList();
            return draw(turn, all, Invocation.of(name()));
        }
        return AreaCards.inArea(turn, area -> draw(turn, items(area), Invocation.of(name(), area.id())));
    }

    private Reply draw(Turn turn, List<I> items, Invocation again) {
        if (items.isEmpty()) {
            return none(turn, again);
        }
        var item = bag.draw(turn.person(), name(), items, any -> true, turn.field("after")).item();
        var area = turn.pack().areaOf(item);
        return turn.answer(card(turn, area, item).withButtons(List.of(
                Button.of(turn.messages().words("button.another"), again.with("after", item.id())),
                Button.of(turn.messages().words("button.tip-on-this"), Invocation.of("tip", area.id())))));
    }

    private static Reply none(Turn turn, Invocation asked) {
        return turn.answer(Card.of(turn.messages().text("draw.none"))
                .withButtons(List.of(Button.of(turn.messages().words("button.tip"),
                        Invocation.of("tip", asked.args().toArray(String[]::new))))));
    }
}
