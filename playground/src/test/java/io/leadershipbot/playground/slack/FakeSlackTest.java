package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of one command through Slack: typed, answered, clicked, a form opened and submitted. */
class FakeSlackTest {

    private static final String CARD = """
                                       {"response_type": "ephemeral", "text": "Trust", "blocks": [
                                         {"type": "section", "text": {"type": "mrkdwn", "text": "*Trust* first"}},
                                         {"type": "actions", "elements": [
                                           {"type": "button", "action_id": "another", "value": "tip trust",
                                            "text": {"type": "plain_text", "text": "Another"}},
                                           {"type": "button", "action_id": "share", "text": {"type": "plain_text", "text": "Share here"},
                                            "confirm": {"title": {"type": "plain_text", "text": "Share?"},
                                                        "text": {"type": "plain_text", "text": "Everybody will see it."},
                                                        "confirm": {"type": "plain_text", "text": "Share"},
                                                        "deny": {"type": "plain_text", "text": "No"}}}]}]}
                                       """;

    private static final String FORM = """
                                       {"type": "modal", "callback_id": "settings", "private_metadata": "C1",
                                        "title": {"type": "plain_text", "text": "Settings"},
                                        "submit": {"type": "plain_text", "text": "Save"},
                                        "blocks": [
                                          {"type": "input", "block_id": "zone", "label": {"type": "plain_text", "text": "Time zone"},
                                           "element": {"type": "plain_text_input", "action_id": "typed", "max_length": 60}},
                                          {"type": "input", "block_id": "remote", "optional": true,
                                           "label": {"type": "plain_text", "text": "Remote"},
                                           "element": {"type": "static_select", "action_id": "chosen", "options": [
                                             {"text": {"type": "plain_text", "text": "Yes"}, "value": "y"},
                                             {"text": {"type": "plain_text", "text": "No"}, "value": "n"}]}}]}
                                       """;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack slack = FakeSlack.start(clock);
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
    void a_command_is_answered_for_the_person_alone() {
        bot.answering(CARD);

        Ack ack = slack.person("U1").in("C1").types("/leadership tip trust");

        assertThat(ack.ok()).isTrue();
        Message seen = slack.person("U1").in("C1").sees();
        assertThat(seen.isEphemeral()).isTrue();
        assertThat(seen.shown()).contains("*Trust* first");
        assertThat(seen.buttons()).containsExactly("Another", "Share here");
        assertThat(slack.person("U2").in("C1").seesAll()).isEmpty();
    }

    @Test
    void a_command_arrives_with_exactly_the_fields_of_slack() {
        slack.person("U2").in("C1").types("/leadership tip trust");

        Map<String, String> form = bot.last().form();
        assertThat(form.keySet()).containsExactlyInAnyOrder("token", "team_id", "team_domain", "channel_id",
                "channel_name", "user_id", "user_name", "command", "text", "api_app_id", "is_enterprise_install",
                "response_url", "trigger_id");
        assertThat(form).containsEntry("team_id", "T0LEADER").containsEntry("channel_id", "C1")
                .containsEntry("channel_name", "general").containsEntry("user_id", "U2")
                .containsEntry("user_name", "ben").containsEntry("command", "/leadership")
                .containsEntry("text", "tip trust").containsEntry("is_enterprise_install", "false");
        assertThat(bot.last().header(SlackRequest.SIGNATURE)).isEqualTo(Signature.of(slack.app().signingSecret(),
                Long.toString(clock.instant().getEpochSecond()), bot.last().bytes()));
    }

    @Test
    void a_click_is_answered_by_its_response_url() throws InterruptedException {
        bot.answering(CARD);
        Person ada = slack.person("U1").in("C1");
        ada.types("/leadership tip trust");
        bot.answering(received -> {
            String url = received.payload().path("response_url").asText();
            assertThat(bot.respond(url, "{\"replace_original\": true, \"text\": \"Another tip\"}").body())
                    .isEqualTo("ok");
            return TinyBot.NOTHING;
        });

        Ack ack = ada.clicks("Another");

        assertThat(ack.ok()).isTrue();
        assertThat(bot.last().payload().path("actions").path(0).path("value").asText()).isEqualTo("tip trust");
        assertThat(ada.awaits(message -> message.text().equals("Another tip")).isEphemeral()).isTrue();
        assertThat(ada.seesAll()).hasSize(1);
    }

    @Test
    void a_button_that_asks_first_sends_nothing_until_it_is_confirmed() {
        bot.answering(CARD);
        Person ada = slack.person("U1").in("C1");
        ada.types("/leadership tip trust");
        bot.answering(any -> TinyBot.NOTHING);

        Ack asked = ada.clicks("Share here");

        assertThat(asked.error()).isEqualTo("not_sent");
        assertThat(ada.isAsked()).hasValueSatisfying(text -> assertThat(text).contains("Everybody will see it."));
        assertThat(bot.received).hasSize(1);
        assertThat(ada.confirms().ok()).isTrue();
        assertThat(bot.last().payload().path("actions").path(0).path("action_id").asText()).isEqualTo("share");
    }

    @Test
    void a_form_is_opened_filled_in_and_submitted() {
        bot.answering(received -> {
            assertThat(bot.call("views.open", "{\"trigger_id\": \"" + received.form().get("trigger_id")
                    + "\", \"view\": " + FORM + "}").path("ok").asBoolean()).isTrue();
            return TinyBot.NOTHING;
        });
        Person ada = slack.person("U1").in("C1");
        ada.types("/leadership settings");
        assertThat(ada.form()).map(View::title).hasValue("Settings");

        bot.answering(any -> TinyBot.NOTHING);
        Ack ack = ada.submits(Map.of("Time zone", "Europe/Berlin", "Remote", "Yes"));

        assertThat(ack.ok()).isTrue();
        assertThat(ada.form()).isEmpty();
        var values = bot.last().payload().path("view").path("state").path("values");
        assertThat(values.path("zone").path("typed").path("value").asText()).isEqualTo("Europe/Berlin");
        assertThat(values.path("remote").path("chosen").path("selected_option").path("value").asText()).isEqualTo("y");
        assertThat(bot.last().payload().path("view").path("private_metadata").asText()).isEqualTo("C1");
    }

    @Test
    void errors_stand_beside_their_fields_and_what_was_typed_is_kept() {
        bot.answering(received -> {
            bot.call("views.open",
                    "{\"trigger_id\": \"" + received.form().get("trigger_id") + "\", \"view\": " + FORM + "}");
            return TinyBot.NOTHING;
        });
        Person ada = slack.person("U1").in("C1");
        ada.types("/leadership settings");
        bot.answering("{\"response_action\": \"errors\", \"errors\": {\"zone\": \"Unknown zone.\"}}");

        Ack ack = ada.submits(Map.of("zone", "Moon"));

        assertThat(ack.ok()).isTrue();
        assertThat(ada.formErrors()).containsExactly(Map.entry("zone", "Unknown zone."));
        assertThat(ada.form()).hasValueSatisfying(
                form -> assertThat(form.values().path("zone").path("typed").path("value").asText()).isEqualTo("Moon"));
    }

    @Test
    void a_trigger_is_too_old_after_three_seconds() {
        slack.person("U1").in("C1").types("/leadership settings");
        clock.move(Duration.ofSeconds(3));

        assertThat(bot.call("views.open",
                "{\"trigger_id\": \"" + bot.last().form().get("trigger_id") + "\", \"view\": " + FORM + "}")
                .path("error").asText()).isEqualTo("expired_trigger_id");
    }
}
