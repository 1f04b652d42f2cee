package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;

/** An area on one card: the manager's baseline, what leaders add, the quotation, and the way to the essay. */
final class AreaCommand implements Command {

    private final Command areas;

    AreaCommand(Command areas) {
        this.areas = areas;
    }

    @Override
    public String name() {
        return "area";
    }

    @Override
    public Reply run(Turn turn) {
        return turn.invocation().args().isEmpty()
                ? areas.run(turn)
                : AreaCards.inArea(turn, area -> turn.answer(card(turn, area)));
    }

    private static Card card(Turn turn, Area area) {
        var messages = turn.messages();
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(Text.of(area.summary())));
        body.add(new Block.Facts(sides(turn, area)));
        area.articleQuote().ifPresent(quotation -> body.add(QuotationBlock.of(messages, quotation)));
        return new Card(Text.of(area.title()), body,
                List.of(Button.primary(messages.words("button.tip-on-this"), Invocation.of("tip", area.id())),
                        Button.of(messages.words("button.essay"), Invocation.of("essay", area.id())),
                        Button.of(messages.words("button.compare"), Invocation.of("compare", area.id())),
                        Button.of(messages.words("button.all-areas"), Invocation.of("areas"))));
    }

    private static List<Block.Fact> sides(Turn turn, Area area) {
        var sides = new ArrayList<Block.Fact>();
        area.baseline().ifPresent(
                baseline -> sides.add(new Block.Fact(turn.messages().text("side.manager"), Text.of(baseline))));
        sides.add(new Block.Fact(turn.messages().text("side.leaders-add"), Text.of(area.adds())));
        return sides;
    }
}
