package io.leadershipbot.playground.teams;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.playground.teams.TinyBot.activities;
import static io.leadershipbot.playground.teams.TinyBot.button;
import static io.leadershipbot.playground.teams.TinyBot.card;
import static io.leadershipbot.playground.teams.TinyBot.clicked;
import static io.leadershipbot.playground.teams.TinyBot.dialog;
import static io.leadershipbot.playground.teams.TinyBot.message;
import static io.leadershipbot.playground.teams.TinyBot.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonTest {

    private static final String EXECUTE = button("Action.Execute", "Go", "{\"a\":1}");
    private static final String FETCH = button("Action.Submit", "Open", "{\"msteams\":{\"type\":\"task/fetch\"}}");
    private static final String SAVE = button("Action.Submit", "Save", "{\"b\":2}");
    private static final String ZONE = "{\"type\":\"Input.Text\",\"id\":\"zone\",\"label\":\"Time zone\"}";
    private static final String ROLE = """
                                       {"type":"Input.ChoiceSet","id":"role","label":"Role","value":"old",\
                                       "choices":[{"title":"New to it","value":"new"},{"title":"Experienced","value":"old"}]}""";
    private static final String ERROR = "{\"type\":\"TextBlock\",\"text\":\"Unknown\",\"color\":\"Attention\"}";

    private final TinyBot bot = new TinyBot();
    private final FakeTeams teams = bot.teams;
    private final Person ada = teams.person("ada");
    private final Person inChannel = ada.in("General");
    private final Person ben = teams.person("ben").in("General");

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void typed_words_come_as_teams_writes_them() {
        assertThat(ada.types("tip <trust> & more").ok()).isTrue();

        ObjectNode activity = bot.received.getFirst();
        assertThat(activity.path("text").asText()).isEqualTo("tip &lt;trust&gt; &amp; more");
        assertThat(activity.path("timestamp").asText()).isEqualTo("2026-11-23T09:30:00.000Z");
        assertThat(activity.path("localTimestamp").asText()).isEqualTo("2026-11-23T10:30:00.000+01:00");
        assertThat(activity.at("/entities/0/timezone").asText()).isEqualTo("Europe/Berlin");
        assertThat(activity.at("/from/id").asText()).startsWith("29:");
        assertThat(activity.at("/recipient/id").asText()).isEqualTo("28:" + teams.app().id());
        assertThat(activity.at("/conversation/conversationType").asText()).isEqualTo("personal");
        assertThat(activity.at("/channelData/tenant/id").asText()).isEqualTo(teams.tenant().id());
    }

    @Test
    void in_a_channel_the_bot_is_mentioned_and_a_thread_begins() {
        inChannel.types("tip");

        ObjectNode activity = bot.received.getFirst();
        assertThat(activity.path("text").asText()).isEqualTo("<at>Leadership</at> tip");
        assertThat(activity.at("/entities/1/mentioned/id").asText()).isEqualTo("28:" + teams.app().id());
        assertThat(activity.at("/conversation/id").asText())
                .isEqualTo(inChannel.where().id() + ";messageid=" + activity.path("id").asText());
        assertThat(activity.at("/channelData/team/id").asText()).isNotEmpty();
        assertThat(ben.sees().shown()).isEqualTo("tip");
    }

    @Test
    void answer_to_a_click_is_seen_by_who_clicked_alone_until_the_message_is_changed() {
        String id = bot.posts(inChannel.where(), card(text("For all"), EXECUTE));
        bot.handler = activity -> clicked(card(text("For one")));

        assertThat(inChannel.clicks("Go").ok()).isTrue();

        assertThat(bot.received.getLast().path("name").asText()).isEqualTo("adaptiveCard/action");
        assertThat(bot.received.getLast().path("replyToId").asText()).isEqualTo(id);
        assertThat(bot.received.getLast().at("/value/action/data/a").asInt()).isEqualTo(1);
        assertThat(inChannel.sees().shown()).isEqualTo("For one");
        assertThat(inChannel.sees().onlyThey()).isTrue();
        assertThat(ben.sees().shown()).isEqualTo("For all");
        assertThat(ben.sees().onlyThey()).isFalse();

        bot.calls("PUT", activities(inChannel.where()) + "/" + id, message(card(text("New for all"))));
        assertThat(inChannel.sees().shown()).isEqualTo("New for all");
        assertThat(ben.sees().shown()).isEqualTo("New for all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"statusCode\":200,\"type\":\"other\",\"value\":\"a\"}",
            "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\",\"value\":{}}",
            "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.card.adaptive\",\"value\":{}}",
            "{\"statusCode\":500,\"type\":\"application/vnd.microsoft.activity.message\",\"value\":\"a\"}",
            "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\",\"value\":\"a\",\"b\":1}"})
    void wrong_answers_to_a_click_are_refused(String body) {
        bot.posts(ada.where(), card(text("Words"), EXECUTE));
        bot.handler = activity -> Answer.json(200, body);

        assertThat(ada.clicks("Go").error()).isEqualTo("bad_answer");
        assertThat(ada.sees().shown()).isEqualTo("Words");
        assertThat(ada.isTold()).isEmpty();
    }

    @Test
    void other_statuses_than_200_are_refused() {
        bot.posts(ada.where(), card(text("Words"), EXECUTE));
        bot.handler = activity -> Answer.text(501, "");

        assertThat(ada.clicks("Go").error()).isEqualTo("http_status");
        assertThat(ada.types("tip").error()).isEqualTo("http_status");
    }

    @Test
    void message_in_answer_to_a_click_is_told() {
        bot.posts(ada.where(), card(text("Words"), EXECUTE));
        bot.handler = activity -> Answer.json(200,
                "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\",\"value\":\"Done\"}");

        assertThat(ada.clicks("Go").ok()).isTrue();
        assertThat(ada.isTold()).containsExactly("Done");
    }

    @Test
    void hidden_parts_are_unfolded_on_ones_own_screen_only() {
        bot.posts(inChannel.where(), card(text("Words"),
                "{\"type\":\"ActionSet\",\"actions\":[{\"type\":\"Action.ToggleVisibility\",\"title\":\"More\","
                        + "\"targetElements\":[\"hidden\"]}]}",
                "{\"type\":\"Container\",\"id\":\"hidden\",\"isVisible\":false,\"items\":[" + text("Secret") + ","
                        + EXECUTE + "]}"));
        assertThat(inChannel.sees().buttons()).containsExactly("More");
        assertThatThrownBy(() -> inChannel.clicks("Go")).isInstanceOf(AssertionError.class);

        inChannel.clicks("More");

        assertThat(inChannel.sees().shown()).isEqualTo("Words\nSecret");
        assertThat(inChannel.sees().buttons()).containsExactly("More", "Go");
        assertThat(ben.sees().shown()).isEqualTo("Words");
        assertThat(bot.received).isEmpty();
    }

    @Test
    void form_opens_in_a_dialog_keeps_its_errors_and_closes() {
        bot.posts(ada.where(), card(text("Words"), FETCH));
        bot.handler = activity -> dialog(card(ZONE, ROLE, SAVE));
        assertThat(ada.clicks("Open").ok()).isTrue();
        assertThat(bot.received.getLast().path("name").asText()).isEqualTo("task/fetch");
        assertThat(ada.dialog().orElseThrow().shown()).isEqualTo("Form\nTime zone\nRole\nNew to it\nExperienced");

        bot.handler = activity -> dialog(card(ZONE, ERROR, ROLE, SAVE));
        ada.submits(Map.of("Time zone", "Mars", "Role", "New to it"));
        JsonNode submitted = bot.received.getLast();
        assertThat(submitted.path("name").asText()).isEqualTo("task/submit");
        assertThat(submitted.at("/value/data").toString())
                .isEqualTo("{\"b\":2,\"zone\":\"Mars\",\"role\":\"new\"}");
        assertThat(ada.formErrors()).isEqualTo(Map.of("Time zone", "Unknown"));
        assertThat(ada.dialog().orElseThrow().sight().values()).isEqualTo(Map.of("Role", "Experienced"));
        assertThatThrownBy(() -> ada.fills(Map.of("Role", "Chief"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not offer 'Chief'");

        bot.handler = activity -> Answer.json(200, "{\"task\":{\"type\":\"message\",\"value\":\"Saved\"}}");
        ada.submits(Map.of());
        assertThat(ada.dialog()).isEmpty();
        assertThat(ada.isTold()).containsExactly("Saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"task\":{\"type\":\"open\",\"value\":\"a\"}}",
            "{\"task\":{\"type\":\"message\",\"value\":{}}}",
            "{\"task\":{\"type\":\"continue\",\"value\":{\"title\":\"Form\",\"card\":{}}}}",
            "{\"task\":{\"type\":\"continue\",\"value\":{\"title\":\"Form\",\"height\":\"huge\"}}}"})
    void wrong_dialogs_are_refused(String body) {
        bot.posts(ada.where(), card(text("Words"), FETCH));
        bot.handler = activity -> Answer.json(200, body);

        assertThat(ada.clicks("Open").error()).isEqualTo("bad_answer");
        assertThat(ada.dialog()).isEmpty();
    }

    @Test
    void form_in_a_message_is_sent_with_its_values_and_an_old_button_as_a_message() {
        bot.posts(ada.where(), card(ZONE, SAVE));

        assertThat(ada.submits(Map.of("Time zone", "Berlin")).ok()).isTrue();

        assertThat(bot.received.getLast().path("type").asText()).isEqualTo("message");
        assertThat(bot.received.getLast().path("value").toString()).isEqualTo("{\"b\":2,\"zone\":\"Berlin\"}");
    }

    @Test
    void required_inputs_are_asked_for_by_the_client() {
        bot.posts(ada.where(), card(ZONE.replace("}", ",\"isRequired\":true,\"errorMessage\":\"Where?\"}"), SAVE));

        assertThat(ada.clicks("Save").error()).isEqualTo("not_sent");
        assertThat(bot.received).isEmpty();
    }

    @Test
    void what_is_not_answered_in_time_is_sent_again() {
        var end = new CountDownLatch(1);
        try (var slow = new TinyBot(Patience.of(Duration.ofMillis(200)))) {
            Person person = slow.teams.person("ada");
            slow.posts(person.where(), card(text("Words"), FETCH, EXECUTE));
            slow.handler = activity -> dialog(card(SAVE));
            while (person.dialog().isEmpty()) {
                person.clicks("Open");
            }
            slow.handler = activity -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Answer.text(200, "");
            };

            int before = slow.teams.sent().size();
            assertThat(person.clicks("Save").error()).isEqualTo("timeout");
            List<String> submits = ids(slow, before);
            assertThat(submits).hasSize(3);
            assertThat(submits.get(1)).isEqualTo(submits.get(0));
            assertThat(submits.get(2)).isNotEqualTo(submits.get(0));

            person.closesDialog();
            assertThat(person.clicks("Go").error()).isEqualTo("timeout");
            assertThat(ids(slow, before)).hasSize(4);
            assertThat(person.types("tip").error()).isEqualTo("timeout");
            assertThat(ids(slow, before + 4)).hasSize(2).containsOnly(ids(slow, before).getLast());
            end.countDown();
        }
    }

    private static List<String> ids(TinyBot bot, int from) {
        List<TeamsRequest> sent = bot.teams.sent();
        return sent.subList(from, sent.size()).stream().map(request -> request.activity().path("id").asText()).toList();
    }
}
