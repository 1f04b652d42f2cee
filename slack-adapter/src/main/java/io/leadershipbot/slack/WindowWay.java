package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Interaction;

/** Back to a click in a window: the window changes. */
record WindowWay(Interaction interaction, String window, WebApi web) implements Way {

    @Override
    public boolean isAcknowledgedAtOnce() {
        return true;
    }

    @Override
    public Optional<String> say(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Show show -> Optional.of(Forms.view(show.card(), interaction, words));
            case Answer.Replace replace -> Optional.of(Forms.view(replace.card(), interaction, words));
            case Answer.Receipt receipt -> Optional.of(Forms.view(receipt.card(), interaction, words));
            case Answer.Ask ask -> Optional.of(Forms.view(ask, interaction));
            case Answer.Silent silent -> Optional.empty();
        };
    }

    @Override
    public Outcome follow(Answer answer, String said, Words words) {
        var outcome = web.updateWindow(window, said);
        return outcome instanceof Outcome.Unknown ? web.updateWindow(window, said) : outcome;
    }

    @Override
    public Optional<ResponseUrl> responseUrl() {
        return Optional.empty();
    }
}
