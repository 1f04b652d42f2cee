package io.leadershipbot.command;

import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.language.Languages;

/** Words with which somebody can tell their team about the bot. */
final class AnnouncementCommand implements Command {

    static final String NAME = "announcement";

    private final Languages languages;

    AnnouncementCommand(Languages languages) {
        this.languages = languages;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply run(Turn turn) {
        var messages = turn.messages();
        // It will stand among others, where people call the bot differently than in the chat of two.
        var amongOthers = languages.in(turn.language().locale(), turn.person().platform(), Privacy.OPEN).messages();
        // A card of its own: whoever asks for it wants to go on reading what they had asked for.
        return Reply.show(new Card(messages.text("announcement.title"),
                List.of(new Block.Note(messages.text("announcement.hint")), new Block.Divider(),
                        new Block.Paragraph(amongOthers.text("announcement.text"))),
                List.of(Button.of(messages.words("button.see-a-tip"), Invocation.of("tip")))));
    }
}
