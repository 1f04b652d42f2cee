package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;

/** All areas, to choose from. */
final class AreasCommand implements Command {

    @Override
    public String name() {
        return "areas";
    }

    @Override
    public Reply run(Turn turn) {
        var areas = turn.pack().areas();
        var lines = new ArrayList<Text>();
        areas.forEach(area -> lines.add(turn.messages().text("areas.line",
                Map.of("area", Text.strong(area.title()), "summary", Text.of(area.summary())))));
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph(turn.messages().text("areas.intro")));
        lines.forEach(line -> body.add(new Block.Paragraph(line)));
        return turn.answer(new Card(turn.messages().text("areas.title"), List.copyOf(body),
                AreaCards.buttons("area", areas)));
    }
}
