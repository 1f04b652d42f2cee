package io.leadershipbot.slack;

import java.util.Optional;
import java.util.Set;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;

/**
 * Back to a submitted form: its window changes, or shows errors, by the acknowledgement. A late answer finds the window
 * closed and comes as a private message.
 *
 * @param fields what the form holds, which is where errors can stand
 */
record SubmissionWay(Interaction interaction, Set<String> fields, WebApi web) implements Way {

    @Override
    public boolean isAcknowledgedAtOnce() {
        return false;
    }

    @Override
    public Optional<String> say(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Show show -> Optional.of(window(show.card(), words));
            case Answer.Replace replace -> Optional.of(window(replace.card(), words));
            case Answer.Receipt receipt -> Optional.of(window(receipt.card(), words));
            case Answer.Ask ask -> Optional.of(again(ask));
            case Answer.Silent silent -> Optional.empty();
        };
    }

    private String window(Card card, Words words) {
        return Told.window(Forms.view(card, interaction, words));
    }

    private String again(Answer.Ask ask) {
        boolean fits = !ask.errors().isEmpty() && fields.containsAll(ask.errors().keySet());
        return fits ? Told.errors(ask.errors()) : Told.window(Forms.view(ask, interaction));
    }

    @Override
    public Outcome follow(Answer answer, String said, Words words) {
        return switch (answer) {
            case Answer.Show show -> tell(show.card());
            case Answer.Replace replace -> tell(replace.card());
            case Answer.Receipt receipt -> tell(receipt.card());
            case Answer.Ask ask -> tell(words.formNotOpened(interaction.invocation()));
            case Answer.Silent silent -> new Outcome.Done();
        };
    }

    /** In the channel where that is possible, otherwise in the direct chat, which is narrower. */
    private Outcome tell(Card card) {
        var message = BlockKit.message(card);
        var person = interaction.caller().id().id();
        var here = web.whisper(interaction.origin().id(), person, message);
        return here instanceof Outcome.Refused ? web.post(person, message) : here;
    }

    @Override
    public Optional<ResponseUrl> responseUrl() {
        return Optional.empty();
    }
}
