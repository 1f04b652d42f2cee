package io.leadershipbot.teams;

import java.util.Optional;
import java.util.concurrent.Executor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.teams.framework.Incoming;
import io.leadershipbot.teams.framework.Turn;

/**
 * Back to a click. The response changes the card for who clicked and for nobody else, so it can hold what is theirs
 * alone, also where others read along. In a chat of two the message itself is changed too, and so it stays.
 */
record ClickWay(Turn turn, Interaction interaction, Look look, Delivery delivery, Executor executor) implements Way {

    @Override
    public Optional<JsonNode> say(Answer answer) {
        return Optional.of(switch (answer) {
            case Answer.Show show when isAlone() -> {
                var message = look.message(show.card());
                delivery.once(() -> turn.say(message, look.summary(show.card())));
                yield Bodies.words(look.words().below());
            }
            case Answer.Show show -> Bodies.card(look.message(show.card()));
            case Answer.Replace replace -> replaced(replace.card());
            case Answer.Receipt receipt -> replaced(receipt.card());
            case Answer.Ask ask when isAlone() -> Bodies.card(look.inline(ask));
            case Answer.Ask ask -> Bodies.card(look.message(look.words().betweenUs()));
            // Not empty: a client that gets no words says that the bot cannot be reached.
            case Answer.Silent silent -> Bodies.words(look.words().done());
        });
    }

    private JsonNode replaced(Card card) {
        var message = look.message(card);
        clickedMessage().filter(clicked -> isAlone()).ifPresent(clicked -> executor
                .execute(() -> change(clicked, message.deepCopy(), look.summary(card))));
        return Bodies.card(message);
    }

    private void change(String message, ObjectNode card, String summary) {
        delivery.once(() -> turn.change(message, card, summary));
    }

    private Optional<String> clickedMessage() {
        return turn.incoming() instanceof Incoming.Clicked clicked ? clicked.message() : Optional.empty();
    }

    private boolean isAlone() {
        return interaction.privacy() == Privacy.ALONE;
    }

    /** In a chat of two, a card has been changed or a message sent by now; before others there is no place for it. */
    @Override
    public void follow(Answer answer) {
        if (!isAlone() || answer instanceof Answer.Ask) {
            delivery.lost();
        }
    }

    @Override
    public Optional<JsonNode> meanwhile() {
        return Optional.of(Bodies.words(look.words().tooSlow()));
    }
}
