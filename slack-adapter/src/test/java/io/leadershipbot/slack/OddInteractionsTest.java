package io.leadershipbot.slack;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.playground.slack.SlackResponse;
import io.leadershipbot.testkit.Loggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clicks and forms that are none of ours, or not any more: signed, and still not what a handler should meet. */
class OddInteractionsTest {

    private final Loggers loggers = Loggers.listening();
    private final Stage stage = new Stage();

    @BeforeEach
    void start() throws InterruptedException {
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Trust")))).started();
    }

    @AfterEach
    void nothing_leaked_and_still_alive() throws IOException, InterruptedException {
        assertThat(loggers.saying("canary")).isEmpty();
        assertThat(stage.log.lines()).noneMatch(line -> line.contains("canary") || line.contains("command-failed"));
        assertThat(stage.sends(stage.ada().typing("/leadership tip")).body()).contains("Trust");
        stage.close();
        loggers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "123", "\"canary\"", "{", "{}", "{\"type\":1}",
            "{\"type\":\"block_actions\"}", "{\"type\":\"block_actions\",\"user\":null,\"team\":{\"id\":\"T1\"}}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},\"actions\":{}}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},\"actions\":\"canary\"}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"actions\":[]}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"canary|<!here>\"},\"team\":{\"id\":\"T1\"},\"actions\":[]}",
            "{\"type\":\"block_actions\",\"user\":\"canary\",\"team\":[],\"actions\":[]}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},\"actions\":[null]}",
            "{\"type\":\"view_submission\"}", "{\"type\":\"view_submission\",\"view\":null}",
            "{\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
            "{\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},\"view\":\"canary\"}",
            "{\"type\":\"view_submission\",\"view\":{\"callback_id\":\"leadership-bot\"},\"team\":{\"id\":\"T1\"}}"})
    void interaction_that_slack_does_not_send_is_refused(String payload) throws IOException, InterruptedException {
        isRefused(stage.sends(stage.slack.signed(Recorded.payload(payload))), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"action_id\":\"canary\",\"value\":\"tip\",\"type\":\"button\"}",
            "{\"action_id\":\"run-0\",\"value\":\"%zz canary\",\"type\":\"button\"}",
            "{\"action_id\":\"run-0\",\"value\":\"%\",\"type\":\"button\"}",
            "{\"action_id\":\"run-0\",\"type\":\"button\"}", "{\"value\":\"tip\",\"type\":\"button\"}",
            "{\"action_id\":\"run-0\",\"type\":\"static_select\",\"selected_option\":{\"value\":\"tip\"}}", "{}"})
    void action_that_is_none_of_ours_is_answered_so(String action) throws IOException, InterruptedException {
        stage.answering(interaction -> Reply.show(new Card(Text.of("Trust"), List.of(),
                List.of(io.leadershipbot.chat.Button.of("Another", Invocation.of("tip"))))));
        stage.ada().types("/leadership tip");
        var payload = (ObjectNode) SlackDriver.payload(stage.ada().clicking("Another"));
        payload.putArray("actions").add(Recorded.json(action));

        assertThat(stage.sends(stage.slack.signed(SlackRequest.payload(payload))).status()).isEqualTo(200);

        stage.ada().awaits(message -> message.shown().contains("I no longer know what it did"));
        assertThat(stage.interactions).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary <!channel>", "C1", "C1\n%zz", "c1\nsettings", "\nsettings", "{\"canary\":1}",
            "../../etc/passwd\nsettings"})
    void form_whose_hidden_values_are_not_ours_is_answered_so(String metadata)
            throws IOException, InterruptedException {
        var response = submits(Map.of("private_metadata", metadata));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).contains("\"response_action\":\"update\"", "I could not read it")
                .doesNotContain("canary");
        assertThat(stage.interactions).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"values\":null}", "{\"values\":{\"role\":null}}",
            "{\"values\":{\"role\":{\"other\":{\"type\":\"plain_text_input\",\"value\":\"canary\"}}}}",
            "{\"values\":{\"role\":{\"value\":{\"type\":\"a_field_of_tomorrow\",\"selected\":[\"canary\"]}}}}",
            "{\"values\":{\"role\":{\"value\":null}}}"})
    void form_whose_state_is_odd_is_handled_without_values(String state) throws IOException, InterruptedException {
        stage.answering(interaction -> Reply.of(new Answer.Receipt(Card.of(Text.of("Saved")))));
        var payload = (ObjectNode) Recorded.json(Recorded.text("view-submission.json"));
        ((ObjectNode) payload.path("view")).set("state", Recorded.json(state));

        assertThat(stage.sends(stage.slack.signed(SlackRequest.payload(payload))).body()).contains("Saved");
        assertThat(stage.interactions).singleElement()
                .satisfies(heard -> assertThat(heard.invocation()).isEqualTo(Invocation.of("settings", "save")));
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Trust"))));
    }

    @Test
    void kind_of_interaction_that_nobody_knows_yet_is_acknowledged() throws IOException, InterruptedException {
        var response = stage.sends(stage.slack.signed(Recorded.payload("{\"type\":\"canary_of_tomorrow\"}")));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void click_without_any_action_is_acknowledged() throws IOException, InterruptedException {
        var payload = (ObjectNode) Recorded.json(Recorded.text("block-actions-message.json"));
        payload.putArray("actions");

        assertThat(stage.sends(stage.slack.signed(SlackRequest.payload(payload))).status()).isEqualTo(200);
        assertThat(stage.interactions).isEmpty();
    }

    @Test
    void form_of_another_kind_is_answered_so() throws IOException, InterruptedException {
        var response = submits(Map.of("callback_id", "canary"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).contains("I could not read it").doesNotContain("canary");
        assertThat(stage.interactions).isEmpty();
    }

    private SlackResponse submits(Map<String, String> changes) throws IOException, InterruptedException {
        JsonNode payload = Recorded.json(Recorded.text("view-submission.json"));
        changes.forEach((field, value) -> ((ObjectNode) payload.path("view")).put(field, value));
        return stage.sends(stage.slack.signed(SlackRequest.payload(payload)));
    }

    private void isRefused(SlackResponse response, int status, String reason) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.body()).isEmpty();
        assertThat(stage.log.lines().getLast()).isEqualTo("request-refused platform=slack reason=" + reason);
    }
}
