package io.leadershipbot.teams.card;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.teams.adaptivecards.CardCheck;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What cards and forms look like, to the letter; and Teams would take each. */
class GoldenTest {

    private static final String NONCE = "nonce-1";
    private static final Answer.Ask EMPTY = new Answer.Ask(SampleCards.FORM, Map.of(), Map.of());
    private static final Answer.Ask REFUSED = new Answer.Ask(SampleCards.FORM,
            Map.of("role", List.of("old"), "zone", List.of("Mars")),
            Map.of("zone", Text.of("I do not know “Mars”. Try a city: Europe/Berlin."), "", Text.of("Nothing saved.")));

    static List<Arguments> messages() {
        return List.of(Arguments.of("tip", SampleCards.TIP), Arguments.of("everything", SampleCards.EVERYTHING),
                Arguments.of("typed-markup", SampleCards.saying("*bold* <at>Ann</at> {{DATE(x)}} & [a](https://b.c)")),
                Arguments.of("shared-by-somebody", Card.of(Text.of("Trust"), new Block.Paragraph(Text.of("A tip.")),
                        new Block.Note(Text.mention(People.ANN).and(Text.of(" shared this for "))
                                .and(Text.mention(People.BEN)).and(Text.of(" and "))
                                .and(Text.mention(People.STRANGER)).and(Text.of("."))))),
                Arguments.of("only-words", Card.of(Text.EMPTY, new Block.Paragraph(Text.of("Nothing more.")))),
                Arguments.of("dangerous-button", new Card(Text.of("Erase me"), List.of(), List.of(new Button("Erase",
                        Invocation.of("erase"), Optional.of(new Button.Confirm("Erase everything?",
                                "This cannot be undone.", "Erase", "Keep")),
                        Button.Style.DANGER)))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void message(String name, Card card) throws IOException {
        isAsAccepted("message-" + name, AdaptiveCards.message(card, People.NAMES));
    }

    @Test
    void dialog() throws IOException {
        isAsAccepted("dialog", AdaptiveCards.dialog(EMPTY, NONCE));
    }

    @Test
    void dialog_with_values_and_errors() throws IOException {
        isAsAccepted("dialog-with-errors", AdaptiveCards.dialog(REFUSED, NONCE));
    }

    @Test
    void form_in_a_message() throws IOException {
        isAsAccepted("inline-with-errors", AdaptiveCards.inline(REFUSED, NONCE));
    }

    @Test
    void opener() throws IOException {
        isAsAccepted("opener", AdaptiveCards.opener(SampleCards.FORM, Invocation.of("settings"),
                new OpenerWords("Open settings", "Fill it in here")));
    }

    private static void isAsAccepted(String name, JsonNode card) throws IOException {
        assertThat(CardCheck.faults(card)).isEmpty();
        Golden.matches(name, card);
    }
}
