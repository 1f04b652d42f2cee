package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;

/** The answer to a button whose command or content has gone since it was made. */
final class GoneCard {

    private GoneCard() {}

    static Card of(Turn turn) {
        var messages = turn.messages();
        return new Card(messages.text("gone.title"), List.of(new Block.Paragraph(messages.text("gone.text"))),
                List.of(Button.of(messages.words("button.tip"), Invocation.of("tip")),
                        Button.of(messages.words("button.help"), Invocation.of("help"))));
    }
}
