package io.leadershipbot.command;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.content.Pack;
import io.leadershipbot.language.Language;
import io.leadershipbot.message.Messages;
import io.leadershipbot.person.Preferences;

/**
 * An interaction with what is known of who asks.
 *
 * @param preferences what they told us about themselves
 * @param language how to answer them
 * @param commands everything they can ask for
 */
record Turn(Interaction interaction, Preferences preferences, Language language, CommandList commands) {

    Invocation invocation() {
        return interaction.invocation();
    }

    UserId person() {
        return interaction.caller().id();
    }

    Messages messages() {
        return language.messages();
    }

    Pack pack() {
        return language.pack();
    }

    /** Everything behind the command, as one phrase. */
    String phrase() {
        return String.join(" ", invocation().args());
    }

    Optional<String> field(String name) {
        return invocation().field(name);
    }

    /**
     * A card as the answer. A click turns the clicked message into it, which keeps a phone's screen short; a question
     * gets a message as visible as itself.
     */
    Reply answer(Card card) {
        return Reply.of(interaction.source() == Source.BUTTON
                ? new Answer.Replace(card)
                : new Answer.Show(card, Visibility.AS_ASKED));
    }

    Turn with(Invocation invocation) {
        return new Turn(interaction.with(invocation), preferences, language, commands);
    }
}
