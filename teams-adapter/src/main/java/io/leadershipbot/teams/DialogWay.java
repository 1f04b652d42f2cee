package io.leadershipbot.teams;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Text;
import io.leadershipbot.teams.framework.Incoming;
import io.leadershipbot.teams.framework.Turn;

/** Back to a dialog: what it shows next. */
record DialogWay(Turn turn, Interaction interaction, Look look, Delivery delivery) implements Way {

    @Override
    public Optional<JsonNode> say(Answer answer) {
        return switch (answer) {
            case Answer.Ask ask -> Optional.of(Bodies.dialog(ask.form().title(), look.dialog(ask)));
            case Answer.Show show -> Optional.of(shown(show.card()));
            case Answer.Replace replace -> Optional.of(shown(replace.card()));
            case Answer.Receipt receipt -> Optional.of(shown(receipt.card()));
            case Answer.Silent silent -> Optional.empty();
        };
    }

    /** Without buttons, which a dialog does not run. */
    private JsonNode shown(Card card) {
        return Bodies.dialog(look.words().window(), look.message(card.withButtons(List.of())));
    }

    /** The dialog is closed; its receipt goes to the chat, if that is the person's own. */
    @Override
    public void follow(Answer answer) {
        switch (answer) {
            case Answer.Show show -> send(show.card());
            case Answer.Replace replace -> send(replace.card());
            case Answer.Receipt receipt -> send(receipt.card());
            case Answer.Ask ask when isAlone() -> delivery.once(() -> turn.say(look.inline(ask), ask.form().title()));
            case Answer.Ask ask -> delivery.lost();
            case Answer.Silent silent -> {
            }
        }
    }

    private void send(Card card) {
        if (isAlone()) {
            var message = look.message(card);
            delivery.once(() -> turn.say(message, look.summary(card)));
        } else {
            delivery.lost();
        }
    }

    @Override
    public Optional<JsonNode> meanwhile() {
        var words = look.words().tooSlow(isAlone());
        // A dialog that is still to open shows nothing of a mere message.
        return Optional.of(turn.incoming() instanceof Incoming.DialogAsked
                ? shown(Card.of(Text.EMPTY, new Block.Paragraph(Text.of(words))))
                : Bodies.closing(words));
    }

    private boolean isAlone() {
        return interaction.privacy() == Privacy.ALONE;
    }
}
