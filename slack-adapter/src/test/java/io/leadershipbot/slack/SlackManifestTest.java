package io.leadershipbot.slack;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SlackManifestTest {

    private static final URI ADDRESS = URI.create("https://bot.example.com");

    @Test
    void every_address_is_the_one_endpoint() {
        var manifest = Recorded.json(SlackManifest.json("/lead", "Lead", URI.create("https://example.com/bots/")));

        assertThat(manifest.findValuesAsText("url")).containsExactly("https://example.com/bots/slack/events");
        assertThat(manifest.findValuesAsText("request_url")).hasSize(2)
                .containsOnly("https://example.com/bots/slack/events");
        assertThat(manifest.findValue("command").asText()).isEqualTo("/lead");
        assertThat(manifest.findValue("should_escape").asBoolean()).isTrue();
    }

    @Test
    void name_with_quotes_is_still_json() {
        assertThat(Recorded.json(SlackManifest.json("/lead", "The \"Lead\" \\ Bot", ADDRESS)).findValue("display_name")
                .asText()).isEqualTo("The \"Lead\" \\ Bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership", "/", "", "/Leadership", "/lead ership", "/lead\n", "/führung",
            "/aaaaaaaaaabbbbbbbbbbccccccccccdd"})
    void command_that_slack_does_not_take_is_refused(String command) {
        assertThatThrownBy(() -> SlackManifest.json(command, "Lead", ADDRESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + command + "' cannot be a slash command: it needs a slash");
    }

    @Test
    void longest_command_is_taken() {
        assertThat(SlackManifest.json("/aaaaaaaaaabbbbbbbbbbccccccccccd", "Lead", ADDRESS)).contains("ccd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A name that is longer than Slack takes"})
    void name_that_slack_does_not_take_is_refused(String name) {
        assertThatThrownBy(() -> SlackManifest.json("/lead", name, ADDRESS))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 to 35 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://bot.example.com", "bot.example.com", "https:///x", "mailto:a@b.c"})
    void address_that_slack_does_not_call_is_refused(String address) {
        assertThatThrownBy(() -> SlackManifest.json("/lead", "Lead", URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("https only");
    }
}
