package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Interaction;

/** Windows for an interaction: what they show, and what they carry to come back to its channel. */
final class Forms {

    private Forms() {}

    /** A form; errors that have no field to stand beside are read above it. */
    static String view(Answer.Ask ask, Interaction interaction) {
        var form = ask.form();
        var intro = ask.errors().values().stream().reduce(form.intro(), Piece::lines);
        var shown = new Form(form.title(), intro, form.fields(), form.submit(), form.cancel(), form.onSubmit());
        return BlockKit.modal(shown, ask.values(),
                new Window(interaction.origin().id(), Optional.of(form.onSubmit())).toMetadata());
    }

    /** A card in a window. */
    static String view(Card card, Interaction interaction, Words words) {
        return BlockKit.window(card, words.window(),
                new Window(interaction.origin().id(), Optional.empty()).toMetadata());
    }
}
