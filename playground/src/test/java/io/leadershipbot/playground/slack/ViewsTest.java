package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Modals: opened, stacked, updated, answered, closed. */
class ViewsTest {

    private static final String BUTTON = """
                                         {"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"more",
                                          "text":{"type":"plain_text","text":"More"}}]}""";
    private static final String INPUT = """
                                        {"type":"input","block_id":"zone","dispatch_action":true,"label":{"type":"plain_text","text":"Zone"},
                                         "element":{"type":"plain_text_input","action_id":"typed","min_length":2}}""";

    private final FakeSlack slack = FakeSlack.start(new MovingClock(Instant.parse("2026-11-23T09:00:00Z")));
    private final Person ada = slack.person("U1").in("C1");
    private TinyBot bot;

    @BeforeEach
    void start() throws IOException {
        bot = new TinyBot(slack);
    }

    @AfterEach
    void stop() {
        bot.close();
        slack.close();
    }

    @Test
    void a_trigger_opens_one_view() {
        String trigger = trigger();

        assertThat(call("views.open", trigger, modal("One", BUTTON)).path("view").path("id").asText())
                .startsWith("V");
        assertThat(call("views.open", trigger, modal("Two", BUTTON)).path("error").asText())
                .isEqualTo("exchanged_trigger_id");
        assertThat(ada.form()).map(View::title).hasValue("One");
    }

    @Test
    void a_trigger_is_used_up_even_when_the_view_is_refused() {
        String trigger = trigger();

        assertThat(call("views.open", trigger, "{\"type\":\"modal\"}").path("error").asText())
                .isEqualTo("invalid_arguments");
        assertThat(call("views.open", trigger, modal("One", BUTTON)).path("error").asText())
                .isEqualTo("exchanged_trigger_id");
    }

    @Test
    void three_views_are_a_full_stack() {
        call("views.open", trigger(), modal("One", BUTTON));
        for (String title : new String[]{"Two", "Three"}) {
            assertThat(call("views.push", click(), modal(title, BUTTON)).path("ok").asBoolean()).isTrue();
        }

        assertThat(call("views.push", click(), modal("Four", BUTTON)).path("error").asText())
                .isEqualTo("push_limit_reached");
        assertThat(slack.workspace().views("U1")).extracting(View::title).containsExactly("Three", "Two", "One");
        assertThat(slack.workspace().views("U1").getFirst().rootId())
                .isEqualTo(slack.workspace().views("U1").getLast().id());
    }

    @Test
    void a_trigger_from_a_command_pushes_nothing() {
        call("views.open", trigger(), modal("One", BUTTON));

        assertThat(call("views.push", trigger(), modal("Two", BUTTON)).path("error").asText()).isEqualTo("not_found");
    }

    @Test
    void an_update_needs_the_hash_of_the_view_it_has_seen() {
        JsonNode view = call("views.open", trigger(), modal("One", INPUT)).path("view");
        String update = "{\"view_id\":\"" + view.path("id").asText() + "\",\"hash\":\"" + view.path("hash").asText()
                + "\",\"view\":" + modal("Two", INPUT) + "}";
        ada.fills(Map.of("Zone", "Berlin"));

        assertThat(bot.call("views.update", update).path("ok").asBoolean()).isTrue();
        assertThat(bot.call("views.update", update).path("error").asText()).isEqualTo("hash_conflict");
        assertThat(ada.form().orElseThrow().title()).isEqualTo("Two");
        assertThat(ada.form().orElseThrow().values().path("zone").path("typed").path("value").asText())
                .isEqualTo("Berlin");
    }

    @Test
    void a_view_may_have_250_kilobytes() {
        String section = "{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"" + "ä".repeat(2900)
                + "\"}},";
        String few = section.repeat(40) + "{\"type\":\"divider\"}";
        String many = section.repeat(50) + "{\"type\":\"divider\"}";

        assertThat(call("views.open", trigger(), modal("One", few)).path("ok").asBoolean()).isTrue();
        assertThat(call("views.open", trigger(), modal("One", many)).path("error").asText())
                .isEqualTo("view_too_large");
    }

    @Test
    void an_external_id_is_unique() {
        String view = modal("One", BUTTON).replace("\"type\":\"modal\"", "\"type\":\"modal\",\"external_id\":\"e\"");
        call("views.open", trigger(), view);
        String bens = slack.person("U2").in("C1").typing("/leadership").text();

        assertThat(call("views.open", Form.decode(bens).getOrDefault("trigger_id", ""), view).path("error").asText())
                .isEqualTo("duplicate_external_id");
        assertThat(bot.call("views.update", "{\"external_id\":\"e\",\"view\":" + view + "}").path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void a_home_tab_is_published_for_one_person() {
        assertThat(bot.call("views.publish", "{\"user_id\":\"U1\",\"view\":{\"type\":\"home\",\"blocks\":[" + BUTTON
                + "]}}").path("ok").asBoolean()).isTrue();

        assertThat(slack.workspace().home("U1")).isPresent();
        assertThat(slack.workspace().home("U2")).isEmpty();
    }

    @Test
    void slacks_client_submits_nothing_while_a_required_input_is_empty_or_too_short() {
        call("views.open", trigger(), modal("One", INPUT));
        int sent = bot.received.size();

        assertThat(ada.submits().messages()).containsExactly("Please complete this required field: Zone");
        assertThat(ada.submits(Map.of("Zone", "x")).error()).isEqualTo("not_sent");
        assertThat(bot.received).hasSize(sent);
        assertThat(ada.submits(Map.of("Zone", "xy")).ok()).isTrue();
    }

    @Test
    void an_input_that_dispatches_tells_the_bot_at_once() {
        call("views.open", trigger(), modal("One", INPUT));

        assertThat(ada.chooses("Zone", "Rome").ok()).isTrue();

        JsonNode payload = bot.last().payload();
        assertThat(payload.path("container").path("type").asText()).isEqualTo("view");
        assertThat(payload.path("actions").path(0).path("value").asText()).isEqualTo("Rome");
        assertThat(payload.path("view").path("state").path("values").path("zone").path("typed").path("value")
                .asText()).isEqualTo("Rome");
        assertThat(payload.has("response_url")).isFalse();
    }

    @Test
    void closing_is_told_to_the_bot_where_it_asks_for_that() {
        call("views.open", trigger(), modal("One", BUTTON));
        assertThat(ada.closesForm().error()).isEqualTo("not_sent");

        call("views.open", trigger(), modal("One", BUTTON).replace("\"type\":\"modal\"",
                "\"type\":\"modal\",\"notify_on_close\":true"));
        assertThat(ada.closesAllForms()).allMatch(Ack::ok);
        assertThat(bot.last().payload().path("type").asText()).isEqualTo("view_closed");
        assertThat(bot.last().payload().path("is_cleared").asBoolean()).isTrue();
        assertThat(ada.form()).isEmpty();
    }

    @Test
    void a_submission_may_update_push_or_clear() {
        call("views.open", trigger(), modal("One", INPUT));
        bot.answering("{\"response_action\":\"update\",\"view\":" + modal("Two", INPUT) + "}");
        assertThat(ada.submits(Map.of("Zone", "xy")).ok()).isTrue();
        assertThat(ada.form()).map(View::title).hasValue("Two");

        bot.answering("{\"response_action\":\"push\",\"view\":" + modal("Three", INPUT) + "}");
        assertThat(ada.submits().ok()).isTrue();
        assertThat(slack.workspace().views("U1")).extracting(View::title).containsExactly("Three", "Two");

        bot.answering("{\"response_action\":\"clear\"}");
        assertThat(ada.submits(Map.of("Zone", "xy")).ok()).isTrue();
        assertThat(ada.form()).isEmpty();
    }

    private String trigger() {
        return Form.decode(ada.typing("/leadership settings").text()).getOrDefault("trigger_id", "");
    }

    private String click() {
        bot.answering(any -> TinyBot.NOTHING);
        assertThat(ada.clicks("More").ok()).isTrue();
        return bot.last().payload().path("trigger_id").asText();
    }

    private JsonNode call(String method, String trigger, String view) {
        return bot.call(method, "{\"trigger_id\":\"" + trigger + "\",\"view\":" + view + "}");
    }

    private static String modal(String title, String blocks) {
        return "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"" + title
                + "\"},\"submit\":{\"type\":\"plain_text\",\"text\":\"Save\"},\"blocks\":[" + blocks + "]}";
    }
}
