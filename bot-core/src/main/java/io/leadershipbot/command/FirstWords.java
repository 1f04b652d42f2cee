package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.List;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.person.People;

/** What is said once: to each person who speaks, and to the first one in a workspace that it works. */
final class FirstWords {

    private final People people;
    private final Welcomes welcomes;

    FirstWords(People people, Welcomes welcomes) {
        this.people = people;
        this.welcomes = welcomes;
    }

    /** The reply with what it is time to say. A form and silence say nothing, and leave it for the next reply. */
    Reply with(Reply reply, Turn turn) {
        return switch (reply.answer()) {
            case Answer.Show show -> withBoth(reply, turn);
            case Answer.Replace replace -> withBoth(reply, turn);
            case Answer.Receipt receipt -> reply;
            case Answer.Ask ask -> reply;
            case Answer.Silent silent -> reply;
        };
    }

    private Reply withBoth(Reply reply, Turn turn) {
        var introduced = people.firstMeeting(turn.person()) ? reply.mapCard(card -> introduced(card, turn)) : reply;
        return isFirstHere(turn) ? introduced.mapCard(card -> welcomed(card, turn)) : introduced;
    }

    /** It does not come from their management. */
    private static Card introduced(Card card, Turn turn) {
        var messages = turn.messages();
        return with(card, new Block.Note(messages.text("first.note")),
                Button.of(messages.words("button.who-sees-this"), Invocation.of(WhoSeesThisCommand.NAME)));
    }

    /** Not where everybody reads along: it is meant for whoever has set the bot up. */
    private boolean isFirstHere(Turn turn) {
        var interaction = turn.interaction();
        return interaction.source() == Source.COMMAND && interaction.privacy() != Privacy.OPEN
                && welcomes.isFirst(turn.person().platform(), turn.person().tenant());
    }

    private static Card welcomed(Card card, Turn turn) {
        var messages = turn.messages();
        var announcement = Button.of(messages.words("button.announcement"), Invocation.of(AnnouncementCommand.NAME));
        var words = new Block.Paragraph(messages.text("first.here"));
        return offers(card, "tip")
                ? with(card, words, announcement)
                : with(card, words, Button.of(messages.words("button.see-a-tip"), Invocation.of("tip")), announcement);
    }

    private static boolean offers(Card card, String command) {
        return card.buttons().stream().anyMatch(button -> button.invocation().command().equals(command));
    }

    private static Card with(Card card, Block last, Button... more) {
        var buttons = new ArrayList<>(card.buttons());
        buttons.addAll(List.of(more));
        return card.withLast(last).withButtons(buttons);
    }
}
