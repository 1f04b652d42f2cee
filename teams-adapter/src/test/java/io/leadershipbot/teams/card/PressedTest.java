package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written into a card is read back when it is clicked. */
class PressedTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NONCE = "nonce-1";
    private static final String LETTERS = "aä =%\n\t\u00a0\u2028{}[]\"\\<>&😀@.:/-_\u202e\u0000";

    @Test
    void button_gives_its_invocation_back() {
        for (int seed = 0; seed < 500; seed++) {
            var invocation = invocation(new Random(seed));
            var card = AdaptiveCards.message(
                    new Card(Text.of("T"), List.of(), List.of(Button.of("Go", invocation))), People.NAMES);

            assertThat(data(card)).as("seed " + seed)
                    .allSatisfy(data -> assertThat(Pressed.read(data)).isEqualTo(new Pressed.Button(invocation)));
        }
    }

    @Test
    void button_that_asks_first_gives_its_invocation_back() {
        var card = AdaptiveCards.message(SampleCards.TIP, People.NAMES);

        assertThat(data(card)).extracting(Pressed::read).containsExactly(
                new Pressed.Button(SampleCards.TIP.buttons().get(0).invocation()),
                new Pressed.Button(SampleCards.TIP.buttons().get(1).invocation()));
    }

    @Test
    void opener_asks_for_the_dialog_and_for_the_form_here() {
        for (int seed = 0; seed < 100; seed++) {
            var again = invocation(new Random(seed));
            var card = AdaptiveCards.opener(SampleCards.FORM, again, new OpenerWords("Open", "Here"));

            assertThat(data(card)).extracting(Pressed::read).containsExactly(new Pressed.Button(again),
                    new Pressed.Button(again));
        }
    }

    @Test
    void form_gives_back_what_it_runs_with_the_values_and_what_travelled() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var ask = new Answer.Ask(SampleCards.FORM, Map.of(), Map.of());
            var values = Map.of("role", words(random), "zone", words(random));
            for (var card : List.of(AdaptiveCards.dialog(ask, NONCE), AdaptiveCards.inline(ask, NONCE))) {
                var data = filledIn(card, values);

                var expected = new LinkedHashMap<String, List<String>>();
                values.forEach((field, value) -> {
                    if (!value.isEmpty()) {
                        expected.put(field, List.of(value));
                    }
                });
                assertThat(Pressed.read(data)).isEqualTo(
                        new Pressed.Submitted(SampleCards.FORM.onSubmit().withFields(expected), NONCE));
            }
        }
    }

    @Test
    void field_may_have_the_name_of_a_key_of_ours() {
        var data = JSON.createObjectNode().put("submit", "settings").put("nonce", "n").put("field.run", "x")
                .put("field.nonce", "y").put("field.", "z");

        assertThat(Pressed.read(data)).isEqualTo(new Pressed.Submitted(
                Invocation.of("settings").with("run", "x").with("nonce", "y").with("", "z"), "n"));
    }

    @Test
    void half_a_character_does_not_stop_a_card() throws JsonProcessingException {
        var card = AdaptiveCards.message(new Card(Text.of("T"), List.of(),
                List.of(Button.of("Go", Invocation.of("tip", "half \ud83d one")))), People.NAMES);

        assertThat(JSON.writeValueAsBytes(card)).isNotEmpty();
        assertThat(Pressed.read(data(card).getFirst())).isEqualTo(
                new Pressed.Button(Invocation.of("tip", "half ? one")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "true", "'run'", "[]", "['run','tip']", "{}", "{'run':5}", "{'run':null}",
            "{'run':{'a':'b'}}", "{'run':'tip %zz'}", "{'run':'%'}", "{'submit':'settings'}",
            "{'submit':'a','nonce':5}", "{'nonce':'n'}", "{'field.zone':'Berlin'}", "{'action':'tip trust'}"})
    void what_is_not_ours_is_unreadable(String data) throws JsonProcessingException {
        assertThat(Pressed.read(JSON.readTree(data.replace('\'', '"')))).isEqualTo(new Pressed.Unreadable());
    }

    @Test
    void nothing_is_unreadable() {
        assertThat(Pressed.read(null)).isEqualTo(new Pressed.Unreadable());
        assertThat(Pressed.read(NullNode.getInstance())).isEqualTo(new Pressed.Unreadable());
    }

    @Test
    void very_much_is_read_all_the_same() {
        var data = JSON.createObjectNode().put("run", "tip " + "a ".repeat(200_000));

        assertThat(Pressed.read(data)).isInstanceOf(Pressed.Button.class);
    }

    @Test
    void nothing_that_was_typed_reaches_a_log() {
        assertThat(new Pressed.Submitted(Invocation.of("tip", "secret"), NONCE).toString()).doesNotContain("secret",
                "nonce-1", "19:");
    }

    /** As a client sends it: the action's data with the inputs' values among it. */
    private static ObjectNode filledIn(JsonNode card, Map<String, String> valuesByField) {
        var data = (ObjectNode) data(card).getFirst().deepCopy();
        for (var id : card.findValuesAsText("id")) {
            data.put(id, valuesByField.get(id.substring(id.indexOf('.') + 1)));
        }
        return data;
    }

    private static List<JsonNode> data(JsonNode card) {
        return card.findValues("data");
    }

    private static Invocation invocation(Random random) {
        var args = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            args.add(words(random));
        }
        var invocation = Invocation.of(words(random), args.toArray(String[]::new));
        for (int i = random.nextInt(4); i > 0; i--) {
            invocation = invocation.with(words(random), words(random), words(random));
        }
        return invocation;
    }

    private static String words(Random random) {
        var points = LETTERS.codePoints().toArray();
        var words = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            words.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return words.toString();
    }
}
