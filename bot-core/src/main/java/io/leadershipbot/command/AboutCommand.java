package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;

/** What this bot is, where its words come from, and under which licence. */
final class AboutCommand implements Command {

    @Override
    public String name() {
        return "about";
    }

    @Override
    public Reply run(Turn turn) {
        var messages = turn.messages();
        return turn.answer(new Card(messages.text("about.title"),
                List.of(new Block.Paragraph(messages.text("about.text")),
                        new Block.Paragraph(messages.text("about.content")),
                        new Block.Note(messages.text("about.licence"))),
                List.of(Button.of(messages.words("button.who-sees-this"), Invocation.of(WhoSeesThisCommand.NAME)),
                        Button.of(messages.words("button.story"), Invocation.of("story")))));
    }
}
