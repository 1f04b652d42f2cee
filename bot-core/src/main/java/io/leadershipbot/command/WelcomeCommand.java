package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Reply;

/** The first words where somebody has added the bot; asked for by an adapter, not by a person. */
final class WelcomeCommand implements Command {

    @Override
    public String name() {
        return "welcome";
    }

    @Override
    public Reply run(Turn turn) {
        var messages = turn.messages();
        boolean isAlone = turn.interaction().privacy() == Privacy.ALONE;
        return turn.answer(new Card(messages.text("welcome.title"),
                List.of(new Block.Paragraph(messages.text("welcome.text")),
                        new Block.Note(messages.text(isAlone ? "welcome.alone" : "welcome.open"))),
                List.of(Button.primary(messages.words("button.tip"), Invocation.of("tip")),
                        Button.of(messages.words("button.help"), Invocation.of("help")))));
    }
}
