package io.leadershipbot.slack;

import java.net.URI;
import java.net.URLDecoder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SlackManifestTest {

    private static final URI ADDRESS = URI.create("https://bot.example.com");

    @Test
    void every_address_is_the_one_endpoint() {
        var manifest = Recorded
                .json(SlackManifest.http("/lead", "Lead", URI.create("https://example.com/bots/")).json());

        assertThat(manifest.findValuesAsText("url")).containsExactly("https://example.com/bots/slack/events");
        assertThat(manifest.findValuesAsText("request_url")).hasSize(2)
                .containsOnly("https://example.com/bots/slack/events");
        assertThat(manifest.findValue("command").asText()).isEqualTo("/lead");
        assertThat(manifest.findValue("should_escape").asBoolean()).isTrue();
    }

    @Test
    void socket_mode_has_no_address() {
        var manifest = Recorded.json(SlackManifest.socketMode("/lead", "Lead").json());

        assertThat(manifest.findValuesAsText("url")).isEmpty();
        assertThat(manifest.findValuesAsText("request_url")).isEmpty();
        assertThat(manifest.findValue("socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.findValue("bot_events")).hasSize(2);
    }

    @Test
    void link_that_creates_the_app_carries_the_manifest() {
        var manifest = SlackManifest.socketMode("/lead", "Lead & Co. +1 “ü”");

        var link = manifest.createLink();

        assertThat(link.toASCIIString()).isEqualTo(link.toString())
                .startsWith("https://api.slack.com/apps?new_app=1&manifest_json=%7B").doesNotContain("+");
        var carried = link.getRawQuery().substring("new_app=1&manifest_json=".length());
        assertThat(Recorded.json(URLDecoder.decode(carried, UTF_8))).isEqualTo(Recorded.json(manifest.json()));
    }

    @Test
    void name_with_quotes_is_still_json() {
        assertThat(Recorded.json(SlackManifest.http("/lead", "The \"Lead\" \\ Bot", ADDRESS).json())
                .findValue("display_name")
                .asText()).isEqualTo("The \"Lead\" \\ Bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership", "/", "", "/Leadership", "/lead ership", "/lead\n", "/führung",
            "/aaaaaaaaaabbbbbbbbbbccccccccccdd"})
    void command_that_slack_does_not_take_is_refused(String command) {
        assertThatThrownBy(() -> SlackManifest.http(command, "Lead", ADDRESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + command + "' cannot be a slash command: it needs a slash");
    }

    @Test
    void longest_command_is_taken() {
        assertThat(SlackManifest.http("/aaaaaaaaaabbbbbbbbbbccccccccccd", "Lead", ADDRESS).json()).contains("ccd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A name that is longer than Slack takes"})
    void name_that_slack_does_not_take_is_refused(String name) {
        assertThatThrownBy(() -> SlackManifest.socketMode("/lead", name))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 to 35 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://bot.example.com", "bot.example.com", "https:///x", "mailto:a@b.c"})
    void address_that_slack_does_not_call_is_refused(String address) {
        assertThatThrownBy(() -> SlackManifest.http("/lead", "Lead", URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("https only");
    }
}
