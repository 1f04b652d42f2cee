package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people type and click, as it reaches the bot. */
class PersonTest {

    private static final String CONTROLS = """
                                           {"channel":"C1","text":"t","blocks":[
                                             {"type":"section","block_id":"s","text":{"type":"mrkdwn","text":"Pick *one*"},
                                              "accessory":{"type":"static_select","action_id":"pick","options":[
                                                {"text":{"type":"plain_text","text":"First"},"value":"1"},
                                                {"text":{"type":"plain_text","text":"Second"},"value":"2"}]}},
                                             {"type":"actions","block_id":"row","elements":[
                                               {"type":"button","action_id":"a","value":"va","text":{"type":"plain_text","text":"A"}},
                                               {"type":"button","action_id":"b","value":"vb","text":{"type":"plain_text","text":"B"}},
                                               {"type":"checkboxes","action_id":"c","options":[
                                                 {"text":{"type":"mrkdwn","text":"x"},"value":"cx"},
                                                 {"text":{"type":"mrkdwn","text":"y"},"value":"cy"}]},
                                               {"type":"overflow","action_id":"o","options":[
                                                 {"text":{"type":"plain_text","text":"More"},"value":"m"}]},
                                               {"type":"datepicker","action_id":"d","initial_date":"2026-11-23"}]}]}
                                           """;

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

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                                                   /leadership praise @ben for #random => praise <@U2|ben> for <#C2|random>
                                                   /leadership tell @nobody in #nowhere => tell @nobody in #nowhere
                                                   /leadership @channel & <b> => <!channel> &amp; &lt;b&gt;
                                                   /leadership see https://a.b/c?d=1&e=2 => see <https://a.b/c?d=1&amp;e=2>
                                                   /leadership mail me@ben.org => mail me@ben.org
                                                   /leadership   spaced   out => spaced   out
                                                   """)
    void typed_text_arrives_escaped(String line, String text) {
        ada.types(line);

        assertThat(bot.last().form()).containsEntry("text", text);
    }

    @Test
    void an_app_that_does_not_ask_for_escaping_gets_names_as_typed() throws IOException {
        App app = new App("A1", "Plain", "secret", "token", Map.of("/plain", false));
        try (FakeSlack other = FakeSlack.start(app, Instant::now, new Random(1),
                Duration.ofSeconds(10)); TinyBot plain = new TinyBot(other)) {
            other.person("U1").in("C1").types("/plain praise @ben & #random");

            assertThat(plain.last().form()).containsEntry("text", "praise @ben &amp; #random");
        }
    }

    @Test
    void a_command_that_the_app_has_not_is_not_sent() {
        assertThatThrownBy(() -> ada.types("/other")).isInstanceOf(AssertionError.class)
                .hasMessage("/other is not a valid command. Commands: [/leadership]");
        assertThat(bot.received).isEmpty();
    }

    @Test
    void private_channels_and_direct_messages_are_not_named() {
        slack.person("U1").in("G1").types("/leadership");
        assertThat(bot.last().form()).containsEntry("channel_name", "privategroup");
        slack.person("U1").inDirectMessages().types("/leadership");
        assertThat(bot.last().form()).containsEntry("channel_name", "directmessage");
    }

    @Test
    void a_click_arrives_with_all_that_slack_sends() {
        bot.call("chat.postMessage", CONTROLS);

        ada.clicks("A");

        JsonNode payload = bot.last().payload();
        assertThat(payload.fieldNames()).toIterable().containsExactlyInAnyOrder("type", "user", "api_app_id", "token",
                "container", "trigger_id", "team", "enterprise", "is_enterprise_install", "channel", "message", "state",
                "response_url", "actions");
        assertThat(payload.path("container").path("channel_id").asText()).isEqualTo("C1");
        assertThat(payload.path("container").path("is_ephemeral").asBoolean()).isFalse();
        assertThat(payload.path("message").path("ts")).isEqualTo(payload.path("container").path("message_ts"));
        assertThat(payload.path("user").path("id").asText()).isEqualTo("U1");
        JsonNode action = payload.path("actions").path(0);
        assertThat(action.path("type").asText()).isEqualTo("button");
        assertThat(action.path("block_id").asText()).isEqualTo("row");
        assertThat(action.path("value").asText()).isEqualTo("va");
        assertThat(action.path("action_ts").asText()).matches("[0-9]{10}\\.[0-9]{6}");
        assertThat(payload.path("state").path("values").path("row").path("d").path("selected_date").asText())
                .isEqualTo("2026-11-23");
    }

    @Test
    void a_click_in_an_ephemeral_message_comes_without_the_message() {
        bot.call("chat.postEphemeral", CONTROLS.replace("{\"channel\"", "{\"user\":\"U1\",\"channel\""));

        ada.clicks("A");

        assertThat(bot.last().payload().has("message")).isFalse();
        assertThat(bot.last().payload().path("container").path("is_ephemeral").asBoolean()).isTrue();
    }

    @Test
    void two_clicks_may_come_at_once() {
        bot.call("chat.postMessage", CONTROLS);

        SlackRequest both = ada.clicking("A", "B");

        assertThat(both.text()).contains("va", "vb");
    }

    @Test
    void choices_arrive_as_action_and_as_state() {
        bot.call("chat.postMessage", CONTROLS);

        ada.chooses("Pick *one*", "Second");
        assertThat(bot.last().payload().path("actions").path(0).path("selected_option").path("value").asText())
                .isEqualTo("2");
        assertThat(bot.last().payload().path("state").path("values").path("s").path("pick").path("selected_option")
                .path("text").path("text").asText()).isEqualTo("Second");
        ada.chooses("c", List.of("cx", "y"));
        assertThat(bot.last().payload().path("actions").path(0).path("selected_options")).hasSize(2);
        ada.chooses("o", "More");
        assertThat(bot.last().payload().path("actions").path(0).path("selected_option").path("value").asText())
                .isEqualTo("m");
        ada.chooses("d", "2026-12-24");
        assertThat(bot.last().payload().path("actions").path(0).path("selected_date").asText())
                .isEqualTo("2026-12-24");
        assertThatThrownBy(() -> ada.chooses("pick", "Third")).hasMessageContaining("[First, Second]");
    }

    @Test
    void what_is_not_there_cannot_be_clicked() {
        bot.call("chat.postMessage", CONTROLS);

        assertThatThrownBy(() -> ada.clicks("Nothing")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("U1 in C1 sees no 'Nothing'").hasMessageContaining("A, B");
        assertThatThrownBy(() -> slack.person("U3").in("C2").clicks("A")).isInstanceOf(AssertionError.class);
    }

    @Test
    void buttons_are_clicked_and_menus_are_chosen_from() {
        bot.call("chat.postMessage", CONTROLS);

        assertThatThrownBy(() -> ada.clicks("pick")).isInstanceOf(AssertionError.class)
                .hasMessage("'Pick *one*' is no button but a static_select. Use chooses() for it.");
        assertThatThrownBy(() -> ada.chooses("A", "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Use clicks() for buttons.");
        assertThatThrownBy(() -> ada.fills(Map.of("pick", "First"))).isInstanceOf(AssertionError.class)
                .hasMessage("U1 has no form open.");
    }

    @Test
    void private_channels_show_nothing_to_outsiders() {
        slack.workspace().invite("G1", slack.workspace().botUserId());
        bot.call("chat.postMessage", "{\"channel\":\"G1\",\"text\":\"inside\"}");

        assertThat(slack.person("U3").in("G1").sees().text()).isEqualTo("inside");
        assertThatThrownBy(() -> slack.person("U2").in("G1").sees()).hasMessage("U2 sees nothing in G1.");
    }

    @Test
    void ephemeral_messages_do_not_survive_a_reload() {
        bot.call("chat.postEphemeral", "{\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"psst\"}");
        bot.call("chat.postEphemeral", "{\"channel\":\"C1\",\"user\":\"U2\",\"text\":\"psst\"}");

        ada.reloads();

        assertThat(ada.seesAll()).isEmpty();
        assertThat(slack.person("U2").in("C1").seesAll()).hasSize(1);
    }

    @Test
    void a_message_tells_what_it_would_do() {
        bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"<!here> hi\",\"blocks\":[{\"type\":\"section\","
                + "\"text\":{\"type\":\"mrkdwn\",\"text\":\"<@U2>\"}}]}");

        assertThat(ada.sees().marks()).hasSize(2).allMatch(mark -> mark.isMention());
    }
}
