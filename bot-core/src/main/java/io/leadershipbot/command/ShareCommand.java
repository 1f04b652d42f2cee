package io.leadershipbot.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.content.Tip;

/** Shows a tip to everybody in the conversation, with the name of who shared it. */
final class ShareCommand implements Command {

    private final Duplicates duplicates;

    ShareCommand(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public String name() {
        return "share";
    }

    @Override
    public Reply run(Turn turn) {
        var tip = turn.invocation().firstArg().flatMap(turn.pack()::tip);
        if (tip.isEmpty() || turn.interaction().source() != Source.BUTTON) {
            return turn.answer(GoneCard.of(turn));
        }
        // A card's button shares once, however often and fast it is clicked.
        if (turn.field("once").filter(once -> !duplicates.firstTime("share " + once)).isPresent()) {
            return Reply.show(again(turn, tip.get()));
        }
        var post = new Post(turn.interaction().origin(), shared(turn, tip.get()));
        return new Reply(new Answer.Replace(done(turn, tip.get())), List.of(post));
    }

    /** Whether the first click was seen by anybody, only the adapter knows; so there is a way to share it after all. */
    private static Card again(Turn turn, Tip tip) {
        var messages = turn.messages();
        return new Card(messages.text("share.again-title"), List.of(new Block.Paragraph(messages.text("share.again"))),
                List.of(Button.of(messages.words("button.back-to-tip"), Invocation.of("tip").with("id", tip.id()))));
    }

    private static Card shared(Turn turn, Tip tip) {
        var by = turn.messages().text("share.by", Map.of("person", Text.mention(turn.person())));
        return new Card(TipCard.title(turn, tip), TipCard.body(turn, tip),
                List.of(Button.of(turn.messages().words("button.tip"), Invocation.of("tip"))))
                .withLast(new Block.Note(by));
    }

    private static Card done(Turn turn, Tip tip) {
        var another = Invocation.of("tip", turn.pack().areaOf(tip).id()).with("after", tip.id());
        return TipCard.of(turn, tip, another, Optional.empty())
                .withLast(new Block.Note(turn.messages().text("share.done")));
    }
}
