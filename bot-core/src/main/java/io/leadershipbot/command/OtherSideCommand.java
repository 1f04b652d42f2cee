package io.leadershipbot.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;
import io.leadershipbot.content.Tip;

/** What a good manager does beside what a tip adds: neither replaces the other. */
final class OtherSideCommand implements Command {

    @Override
    public String name() {
        return "other-side";
    }

    @Override
    public Reply run(Turn turn) {
        return turn.invocation().firstArg().flatMap(turn.pack()::tip)
                .map(tip -> turn.answer(card(turn, tip)))
                .orElseGet(() -> turn.answer(GoneCard.of(turn)));
    }

    private static Card card(Turn turn, Tip tip) {
        var messages = turn.messages();
        var area = turn.pack().areaOf(tip);
        var sides = new Block.Facts(List.of(
                new Block.Fact(messages.text("side.manager"), Text.of(managerSide(area).orElseGet(area::summary))),
                new Block.Fact(messages.text("side.leader"), Text.of(tip.text()))));
        return new Card(messages.text("side.title", Map.of("area", Text.of(area.title()))),
                List.of(sides, new Block.Note(messages.text("side.both"))),
                List.of(Button.of(messages.words("button.back-to-tip"), Invocation.of("tip").with("id", tip.id())),
                        Button.of(messages.words("button.area"), Invocation.of("area", area.id()))));
    }

    private static Optional<String> managerSide(Area area) {
        return area.baseline().or(() -> area.comparisons().stream().findFirst().map(pair -> pair.manages()));
    }
}
