package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;

/** What the bot can do, in three lines and three buttons; the answer to nothing typed. */
final class HomeCommand implements Command {

    @Override
    public String name() {
        return "";
    }

    @Override
    public Reply run(Turn turn) {
        var messages = turn.messages();
        return turn.answer(new Card(messages.text("home.title"),
                List.of(new Block.Paragraph(messages.text("home.text")), new Block.Note(messages.text("home.hint"))),
                List.of(Button.primary(messages.words("button.tip"), Invocation.of("tip")),
                        Button.of(messages.words("button.all-areas"), Invocation.of("areas")),
                        Button.of(messages.words("button.story"), Invocation.of("story")))));
    }
}
