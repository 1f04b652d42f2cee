package io.leadershipbot.playground.teams;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Buttons in messages: what reaches the bot, and what its answers do. */
class ClicksTest {

    private static final String TIP = """
                                      {"type": "TextBlock", "text": "Tip", "wrap": true},
                                      {"type": "Input.Text", "id": "note", "label": "Note"},
                                      {"type": "ActionSet", "actions": [
                                        {"type": "Action.Execute", "title": "Another", "verb": "run", "data": {"run": "tip"}},
                                        {"type": "Action.Execute", "title": "Alone", "verb": "run", "data": {"run": "tip"}, "associatedInputs": "None"},
                                        {"type": "Action.Submit", "title": "Old way", "data": {"run": "old"}},
                                        {"type": "Action.OpenUrl", "title": "Read", "url": "https://example.com/"}]}
                                      """;

    private final FakeTeams teams = FakeTeams.start();
    private final ScriptedBot bot = new ScriptedBot(teams);
    private final Person ada = teams.person("ada").in("General");
    private final Person ben = teams.person("ben").in("General");

    @AfterEach
    void close() {
        bot.close();
        teams.close();
    }

    @Test
    void a_click_arrives_with_its_data_and_the_message_that_it_stands_in() {
        String id = bot.shows(ada, TIP);
        bot.answering(shown("Another tip"));

        assertThat(ada.fills(Map.of("Note", "for me")).clicks("Another").ok()).isTrue();

        JsonNode activity = bot.last();
        assertThat(activity.path("type").asText()).isEqualTo("invoke");
        assertThat(activity.path("name").asText()).isEqualTo("adaptiveCard/action");
        assertThat(activity.path("replyToId").asText()).isEqualTo(id);
        assertThat(activity.path("value").path("trigger").asText()).isEqualTo("manual");
        JsonNode action = activity.path("value").path("action");
        assertThat(action.path("type").asText()).isEqualTo("Action.Execute");
        assertThat(action.path("verb").asText()).isEqualTo("run");
        assertThat(action.path("data")).isEqualTo(Json.object().put("run", "tip").put("note", "for me"));
        assertThat(bot.received.getLast().authorization()).startsWith("Bearer ");
    }

    @Test
    void an_action_may_leave_the_inputs_out() {
        bot.shows(ada, TIP);
        bot.answering(shown("Another tip"));

        ada.fills(Map.of("Note", "for me")).clicks("Alone");

        assertThat(bot.last().path("value").path("action").path("data")).isEqualTo(Json.object().put("run", "tip"));
    }

    @Test
    void the_answered_card_is_seen_by_the_clicker_alone_until_all_see_an_update() {
        String id = bot.shows(ada, TIP);
        bot.answering(shown("Only for ada"));

        ada.clicks("Another");

        assertThat(ada.sees().shown()).isEqualTo("Only for ada");
        assertThat(ada.sees().onlyThey()).isTrue();
        assertThat(ben.sees().shown()).startsWith("Tip");
        assertThat(ben.sees().onlyThey()).isFalse();

        bot.updates(ada, id, "{\"type\": \"TextBlock\", \"text\": \"For all\", \"wrap\": true}");

        assertThat(ada.sees().shown()).isEqualTo("For all");
        assertThat(ada.sees().onlyThey()).isFalse();
        assertThat(ben.sees().shown()).isEqualTo("For all");
    }

    @Test
    void another_client_shows_what_all_see() {
        bot.shows(ada, TIP);
        bot.answering(shown("Only for ada"));
        ada.clicks("Another");

        ada.reloads();

        assertThat(ada.sees().shown()).startsWith("Tip");
    }

    @Test
    void a_message_or_an_error_is_told_in_passing() {
        bot.shows(ada, TIP);
        bot.answering("""
                      {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "Saved."}
                      """);
        assertThat(ada.clicks("Another").ok()).isTrue();
        bot.answering("""
                      {"statusCode": 400, "type": "application/vnd.microsoft.error",
                       "value": {"code": "BadRequest", "message": "Too old."}}
                      """);

        assertThat(ada.clicks("Another").error()).isEqualTo("BadRequest");
        assertThat(ada.isTold()).containsExactly("Saved.", "Too old.");
        assertThat(ada.sees().shown()).startsWith("Tip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "\"done\"",
            "{\"statusCode\": 200, \"type\": \"message\", \"value\": \"x\"}",
            "{\"statusCode\": 500, \"type\": \"application/vnd.microsoft.activity.message\", \"value\": \"x\"}",
            "{\"statusCode\": 200, \"type\": \"application/vnd.microsoft.activity.message\", \"value\": {}}",
            "{\"type\": \"application/vnd.microsoft.activity.message\", \"value\": \"x\"}",
            "{\"statusCode\": 200, \"type\": \"application/vnd.microsoft.activity.message\", \"value\": \"x\", \"more\": 1}",
            "{\"statusCode\": 200, \"type\": \"application/vnd.microsoft.error\", \"value\": {\"code\": \"c\", \"message\": \"m\"}}",
            "{\"statusCode\": 400, \"type\": \"application/vnd.microsoft.error\", \"value\": \"m\"}",
            "{\"statusCode\": 200, \"type\": \"application/vnd.microsoft.card.adaptive\", \"value\": {\"type\": \"AdaptiveCard\", \"version\": \"1.5\", \"bdy\": []}}",
            "{\"statusCode\": 400, \"type\": \"application/vnd.microsoft.card.adaptive\", \"value\": {\"type\": \"AdaptiveCard\", \"version\": \"1.5\", \"body\": []}}"})
    void any_other_answer_is_refused_and_shows_nothing(String answer) {
        bot.shows(ada, TIP);
        bot.answering(answer);

        Ack ack = ada.clicks("Another");

        assertThat(ack.error()).as(answer).isEqualTo("bad_answer");
        assertThat(ada.sees().shown()).startsWith("Tip");
        assertThat(ada.sees().onlyThey()).isFalse();
    }

    @Test
    void an_invoke_is_answered_with_200_alone() {
        bot.shows(ada, TIP);
        bot.answering(any -> Answer.json(202, shown("x")));

        assertThat(ada.clicks("Another").error()).isEqualTo("http_status");
        assertThat(ada.sees().onlyThey()).isFalse();
    }

    @Test
    void a_submit_arrives_as_a_message_without_words() {
        String id = bot.shows(ada, TIP);

        assertThat(ada.fills(Map.of("Note", "x")).clicks("Old way").ok()).isTrue();

        assertThat(bot.last().path("type").asText()).isEqualTo("message");
        assertThat(bot.last().has("text")).isFalse();
        assertThat(bot.last().path("replyToId").asText()).isEqualTo(id);
        assertThat(bot.last().path("value")).isEqualTo(Json.object().put("run", "old").put("note", "x"));
    }

    @Test
    void a_link_opens_and_the_bot_hears_nothing() {
        bot.shows(ada, TIP);

        assertThat(ada.clicks("Read").ok()).isTrue();

        assertThat(ada.opened()).containsExactly("https://example.com/");
        assertThat(bot.received).isEmpty();
    }

    @Test
    void what_one_person_unfolds_another_does_not_see() {
        bot.shows(ada, """
                       {"type": "TextBlock", "id": "q", "text": "Sure?", "isVisible": false, "wrap": true},
                       {"type": "ActionSet", "actions": [
                         {"type": "Action.ToggleVisibility", "title": "Delete", "targetElements": ["q"]}]}
                       """);

        ada.clicks("Delete");

        assertThat(ada.sees().shown()).isEqualTo("Sure?");
        assertThat(ben.sees().shown()).isEmpty();
        assertThat(bot.received).isEmpty();
    }

    @Test
    void nobody_can_click_what_is_not_there_and_is_told_what_is() {
        bot.shows(ada, TIP);

        assertThatThrownBy(() -> ada.clicks("Missing")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("Missing").hasMessageContaining("Another");
    }

    private static String shown(String words) {
        return "{\"statusCode\": 200, \"type\": \"application/vnd.microsoft.card.adaptive\", \"value\": "
                + ScriptedBot.card("{\"type\": \"TextBlock\", \"text\": \"" + words + "\", \"wrap\": true}") + "}";
    }
}
