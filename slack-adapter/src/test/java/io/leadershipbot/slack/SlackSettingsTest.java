package io.leadershipbot.slack;

import java.net.URI;
import java.util.Optional;

import io.leadershipbot.secret.Secret;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SlackSettingsTest {

    @Test
    void address_ends_in_a_slash() {
        assertThat(settings("http://127.0.0.1:4711/api").apiUrl()).hasToString("http://127.0.0.1:4711/api/");
        assertThat(settings("https://slack.com/api/").apiUrl()).isEqualTo(SlackSettings.API);
    }

    @Test
    void address_without_a_host_is_refused() {
        assertThatThrownBy(() -> settings("slack.com/api/")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'slack.com/api/' cannot be the Web API's address: it needs a host, as in "
                        + "https://slack.com/api/.");
    }

    @Test
    void secrets_are_not_printed() {
        assertThat(settings("https://slack.com/api/").toString()).doesNotContain("abc-signing", "xoxb", "xapp");
    }

    @Test
    void what_there_is_says_how_requests_come_in() {
        var secret = Optional.of(Secret.of("abc-signing"));
        var token = Optional.of(Secret.of("xapp-1"));

        assertThat(Reception.of(secret, Optional.empty())).get().isInstanceOf(Reception.Http.class)
                .extracting(Reception::signingSecret, Reception::appToken).containsExactly(secret, Optional.empty());
        assertThat(Reception.of(Optional.empty(), token)).get().isInstanceOf(Reception.Socket.class)
                .extracting(Reception::signingSecret, Reception::appToken).containsExactly(Optional.empty(), token);
        assertThat(Reception.of(secret, token)).get().isInstanceOf(Reception.Both.class)
                .extracting(Reception::signingSecret, Reception::appToken).containsExactly(secret, token);
        assertThat(Reception.of(Optional.empty(), Optional.empty())).isEmpty();
    }

    private static SlackSettings settings(String apiUrl) {
        return new SlackSettings(new Reception.Both(Secret.of("abc-signing"), Secret.of("xapp-1")), Secret.of("xoxb-1"),
                "/leadership", URI.create(apiUrl));
    }
}
