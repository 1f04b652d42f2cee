package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * Back to a slash command or to a click on a message. An answer is always private: a public one to a slash command would
 * repeat what was typed to everybody.
 *
 * @param trigger opens one window, for three seconds; null where Slack gave none
 */
record MessageWay(Interaction interaction, Gesture gesture, Optional<ResponseUrl> responseUrl, @Nullable String trigger,
        WebApi web) implements Way {

    /** What was done. */
    enum Gesture {
        /** A command was typed. */
        COMMAND,
        /** A button was clicked on a message that only the asker sees. */
        PRIVATE_CLICK,
        /** A button was clicked on a message that others see. */
        PUBLIC_CLICK
    }

    @Override
    public boolean isAcknowledgedAtOnce() {
        return gesture != Gesture.COMMAND;
    }

    @Override
    public Optional<String> say(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Show show -> Optional.of(told(show.card()));
            case Answer.Receipt receipt -> Optional.of(told(receipt.card()));
            case Answer.Replace replace -> Optional.of(gesture == Gesture.PRIVATE_CLICK
                    ? Told.instead(BlockKit.message(replace.card()))
                    : told(replace.card()));
            case Answer.Ask ask -> open(ask, words);
            case Answer.Silent silent -> Optional.empty();
        };
    }

    private Optional<String> open(Answer.Ask ask, Words words) {
        boolean isOpen = trigger != null && web.openWindow(trigger, Forms.view(ask, interaction)).isDone();
        return isOpen ? Optional.empty() : Optional.of(told(words.formNotOpened(interaction.invocation())));
    }

    private String told(Card card) {
        var message = BlockKit.message(card);
        return gesture == Gesture.COMMAND ? Told.privately(message) : Told.beside(message);
    }

    @Override
    public Outcome follow(Answer answer, String said, Words words) {
        if (responseUrl.isEmpty()) {
            return new Outcome.Refused("no_response_url");
        }
        var outcome = web.respond(responseUrl.get(), said);
        // Once more where nobody knows: only the asker sees it, and twice is better than not at all.
        return outcome instanceof Outcome.Unknown ? web.respond(responseUrl.get(), said) : outcome;
    }
}
