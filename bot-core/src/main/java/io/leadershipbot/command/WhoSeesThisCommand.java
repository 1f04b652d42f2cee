package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Reply;

/** Who sees what somebody asks and gets, and what is kept of it. */
final class WhoSeesThisCommand implements Command {

    static final String NAME = "who-sees-this";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply run(Turn turn) {
        var messages = turn.messages();
        // A card of its own: who asks this wants to go on reading what they asked it about.
        return Reply.show(new Card(messages.text("privacy.title"),
                List.of(new Block.Paragraph(messages.text("privacy.answers")),
                        new Block.Paragraph(messages.text("privacy.kept")),
                        new Block.Paragraph(messages.text("privacy.others"))),
                List.of()));
    }
}
