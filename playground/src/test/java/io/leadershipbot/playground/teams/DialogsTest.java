package io.leadershipbot.playground.teams;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms in dialogs: opened by a button of a message, submitted, shown again with errors, closed. */
class DialogsTest {

    private static final String OPENER = """
                                         {"type": "ActionSet", "actions": [
                                           {"type": "Action.Submit", "title": "Open the form",
                                            "data": {"run": "settings", "msteams": {"type": "task/fetch"}}}]}
                                         """;
    private static final String FORM = """
                                       {"type": "Input.Text", "id": "zone", "label": "Time zone", "isRequired": true,
                                        "errorMessage": "Which one?"},
                                       {"type": "ActionSet", "actions": [
                                         {"type": "Action.Submit", "title": "Save", "data": {"nonce": "1"}}]}
                                       """;
    private static final String WITH_ERROR = """
                                             {"type": "Input.Text", "id": "zone", "label": "Time zone", "value": "Moon"},
                                             {"type": "TextBlock", "text": "Unknown zone.", "color": "Attention", "wrap": true},
                                             {"type": "ActionSet", "actions": [
                                               {"type": "Action.Submit", "title": "Save", "data": {"nonce": "1"}}]}
                                             """;

    private final FakeTeams teams = FakeTeams.start();
    private final ScriptedBot bot = new ScriptedBot(teams);
    private final Person ada = teams.person("ada");

    @AfterEach
    void close() {
        bot.close();
        teams.close();
    }

    @Test
    void a_dialog_is_fetched_filled_in_and_submitted() {
        bot.shows(ada, OPENER);
        bot.answering(dialog(FORM));

        assertThat(ada.clicks("Open the form").ok()).isTrue();

        assertThat(bot.last().path("name").asText()).isEqualTo("task/fetch");
        assertThat(bot.last().path("value").path("data").path("run").asText()).isEqualTo("settings");
        assertThat(bot.last().path("value").path("context").path("theme").asText()).isEqualTo("default");
        assertThat(ada.dialog()).map(Dialog::title).hasValue("Settings");
        assertThat(ada.dialog()).map(Dialog::buttons)
                .hasValueSatisfying(buttons -> assertThat(buttons).containsExactly("Save"));

        bot.answering(any -> ScriptedBot.NOTHING);
        assertThat(ada.submits(Map.of("Time zone", "Berlin")).ok()).isTrue();

        JsonNode submitted = bot.last();
        assertThat(submitted.path("type").asText()).isEqualTo("invoke");
        assertThat(submitted.path("name").asText()).isEqualTo("task/submit");
        assertThat(submitted.path("value").path("data").path("zone").asText()).isEqualTo("Berlin");
        assertThat(submitted.path("value").path("data").path("nonce").asText()).isEqualTo("1");
        assertThat(ada.dialog()).isEmpty();
    }

    @Test
    void errors_stand_under_their_fields_and_what_was_typed_is_kept() {
        opens();
        bot.answering(dialog(WITH_ERROR));

        assertThat(ada.submits(Map.of("Time zone", "Moon")).ok()).isTrue();

        assertThat(ada.formErrors()).isEqualTo(Map.of("Time zone", "Unknown zone."));
        assertThat(ada.dialog()).map(dialog -> dialog.sight().values()).hasValue(Map.of("Time zone", "Moon"));
    }

    @Test
    void the_client_sends_nothing_while_a_required_input_is_empty() {
        opens();
        int before = bot.received.size();

        Ack ack = ada.submits(Map.of());

        assertThat(ack.error()).isEqualTo("not_sent");
        assertThat(bot.received).hasSize(before);
        assertThat(ada.dialog()).isPresent();
    }

    @Test
    void a_last_message_closes_the_dialog() {
        opens();
        bot.answering("{\"task\": {\"type\": \"message\", \"value\": \"Saved.\"}}");

        assertThat(ada.submits(Map.of("Time zone", "Berlin")).ok()).isTrue();

        assertThat(ada.dialog()).isEmpty();
        assertThat(ada.isTold()).containsExactly("Saved.");
    }

    @Test
    void the_bot_does_not_hear_of_a_dialog_that_is_closed() {
        opens();
        int before = bot.received.size();

        ada.closesDialog();

        assertThat(ada.dialog()).isEmpty();
        assertThat(bot.received).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"task\": {}}", "{\"task\": {\"type\": \"open\", \"value\": {}}}",
            "{\"task\": {\"type\": \"message\", \"value\": \"A message here shows as an empty dialog\"}}",
            "{\"task\": {\"type\": \"continue\", \"value\": {\"title\": \"T\"}}}",
            "{\"task\": {\"type\": \"continue\", \"value\": {\"title\": \"T\", \"height\": \"tall\", \"card\": {}}}}",
            "{\"task\": {\"type\": \"continue\", \"value\": {\"title\": \"T\", \"card\": {\"type\": \"AdaptiveCard\", \"version\": \"1.5\"}}}}"})
    void a_fetch_is_answered_with_a_dialog_and_nothing_else(String answer) {
        bot.shows(ada, OPENER);
        bot.answering(answer);

        assertThat(ada.clicks("Open the form").error()).as(answer).isEqualTo("bad_answer");
        assertThat(ada.dialog()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"task\": {\"type\": \"message\", \"value\": \" \"}}",
            "{\"task\": {\"type\": \"message\", \"value\": \"a\"}, \"more\": 1}",
            "{\"task\": {\"type\": \"message\", \"value\": \"a\", \"more\": 1}}"})
    void a_bad_answer_to_a_submission_leaves_the_dialog_open(String answer) {
        opens();
        bot.answering(answer);

        assertThat(ada.submits(Map.of("Time zone", "Berlin")).error()).as(answer).isEqualTo("bad_answer");
        assertThat(ada.dialog()).isPresent();
    }

    private void opens() {
        bot.shows(ada, OPENER);
        bot.answering(dialog(FORM));
        ada.clicks("Open the form");
        assertThat(ada.dialog()).isPresent();
    }

    private static String dialog(String body) {
        return "{\"task\": {\"type\": \"continue\", \"value\": {\"title\": \"Settings\", \"height\": \"medium\", "
                + "\"width\": 600, \"card\": {\"contentType\": \"" + ActivityCheck.CARD + "\", \"content\": "
                + ScriptedBot.card(body) + "}}}}";
    }
}
