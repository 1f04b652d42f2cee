package io.leadershipbot.command;

import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Area;
import io.leadershipbot.content.Challenge;

/** Something to try for a few days. */
final class ChallengeCommand extends DrawCommand<Challenge> {

    ChallengeCommand(ItemBag bag) {
        super(bag);
    }

    @Override
    public String name() {
        return "challenge";
    }

    @Override
    List<Challenge> items(Area area) {
        return area.challenges();
    }

    @Override
    Card card(Turn turn, Area area, Challenge challenge) {
        var messages = turn.messages();
        var facts = new Block.Facts(List.of(
                new Block.Fact(messages.text("challenge.days"), Text.of(Integer.toString(challenge.days()))),
                new Block.Fact(messages.text("challenge.done-when"), Text.of(challenge.doneWhen()))));
        return Card.of(messages.text("challenge.title", Map.of("area", Text.of(area.title()))),
                new Block.Paragraph(Text.of(challenge.text())), facts);
    }
}
