package io.leadershipbot.teams;

import java.util.Optional;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.log.Reference;
import io.leadershipbot.teams.card.AdaptiveCards;
import io.leadershipbot.teams.card.Names;
import io.leadershipbot.teams.framework.Scene;

/** How cards and forms look in one scene: people are known there under the names that Teams tells. */
record Look(Scene scene, Words words, RandomGenerator random) {

    ObjectNode message(Card card) {
        return AdaptiveCards.message(card, names());
    }

    String summary(Card card) {
        return AdaptiveCards.summary(card, names());
    }

    ObjectNode opener(Form form, Invocation again) {
        return AdaptiveCards.opener(form, again, words.opener());
    }

    ObjectNode dialog(Answer.Ask ask) {
        return AdaptiveCards.dialog(ask, nonce());
    }

    ObjectNode inline(Answer.Ask ask) {
        return AdaptiveCards.inline(ask, nonce());
    }

    /** Every showing of a form has a number of its own, by which its submission is known again. */
    private String nonce() {
        return Reference.draw(random).toString() + Reference.draw(random);
    }

    private Names names() {
        return new Names() {
            @Override
            public Optional<String> of(UserId person) {
                return scene.person().filter(somebody -> somebody.id().equals(person.id())).map(Scene.Person::name)
                        .filter(name -> !name.isBlank());
            }

            @Override
            public String unknown() {
                return words.somebody();
            }
        };
    }
}
