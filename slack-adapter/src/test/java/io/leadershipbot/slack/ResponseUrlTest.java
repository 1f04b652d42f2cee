package io.leadershipbot.slack;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseUrlTest {

    @Test
    void slacks_own_addresses_are_used() {
        assertThat(ResponseUrl.of("https://hooks.slack.com/commands/T1/2/3", SlackSettings.API)).isPresent();
        assertThat(ResponseUrl.of("https://hooks.slack-gov.com/actions/T1/2/3",
                URI.create("https://slack-gov.com/api/"))).isPresent();
        assertThat(ResponseUrl.of("http://127.0.0.1:4711/commands/T1/2", URI.create("http://127.0.0.1:4711/api/")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary", "http://hooks.slack.com/commands/1", "https://evil.example/commands/1",
            "https://hooks.slack.com.evil.example/", "https://hooks.slack.com:8443/", "https://ada@hooks.slack.com/",
            "https://hooks.slack.com@evil.example/", "file:///etc/passwd", "https://169.254.169.254/", "https:///x",
            "//hooks.slack.com/x", "https://hooks.slack.com/\r\nX: y", "mailto:a@slack.com"})
    void answer_is_not_sent_just_anywhere(String address) {
        assertThat(ResponseUrl.of(address, SlackSettings.API)).isEmpty();
    }

    @Test
    void address_is_not_printed() {
        assertThat(ResponseUrl.of("https://hooks.slack.com/commands/T1/2/3", SlackSettings.API).orElseThrow())
                .hasToString("[response url]");
    }
}
