package io.leadershipbot.teams;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.teams.framework.Turn;

/** Back to typed words: a message in the same conversation. What is for the asker alone is not said before others. */
record MessageWay(Turn turn, Interaction interaction, Look look, Delivery delivery) implements Way {

    @Override
    public Optional<JsonNode> say(Answer answer) {
        switch (answer) {
            case Answer.Show show when isPublic(show) -> send(show.card());
            case Answer.Show show -> sendPrivately(show.card());
            case Answer.Replace replace -> sendPrivately(replace.card());
            case Answer.Receipt receipt -> sendPrivately(receipt.card());
            case Answer.Ask ask when isAlone() -> send(ask);
            case Answer.Ask ask -> send(look.words().betweenUs());
            case Answer.Silent silent -> {
            }
        }
        return Optional.empty();
    }

    /** Who asked aloud is answered aloud. */
    private boolean isPublic(Answer.Show show) {
        return show.visibility() == Visibility.AS_ASKED && interaction.privacy() != Privacy.ASIDE;
    }

    /** Words cannot open a dialog, but a button can. A client that sends its clicks as messages has no dialogs. */
    private void send(Answer.Ask ask) {
        var card = interaction.source() == Source.COMMAND
                ? look.opener(ask.form(), interaction.invocation())
                : look.inline(ask);
        delivery.once(() -> turn.say(card, ask.form().title()));
    }

    private void sendPrivately(Card card) {
        send(isAlone() ? card : look.words().betweenUs());
    }

    private void send(Card card) {
        var message = look.message(card);
        delivery.once(() -> turn.say(message, look.summary(card)));
    }

    private boolean isAlone() {
        return interaction.privacy() == Privacy.ALONE;
    }

    @Override
    public void follow(Answer answer) {
        // Nothing of it stood in the response.
    }

    @Override
    public Optional<JsonNode> meanwhile() {
        return Optional.empty();
    }
}
