package io.leadershipbot.teams.token;

import java.io.IOException;
import java.time.Duration;

import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StrictHttpTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final StubServer server = new StubServer();
    private final StrictHttp http = new StrictHttp(MINUTE, Duration.ofMillis(50), MINUTE);

    @AfterEach
    void close() {
        http.close();
        server.close();
    }

    @Test
    void only_https_is_safe_but_on_this_machine() {
        assertThat(StrictHttp.isSafe(HttpUrl.get("https://smba.trafficmanager.net/"))).isTrue();
        assertThat(StrictHttp.isSafe(HttpUrl.get("http://127.0.0.1:3978/"))).isTrue();
        assertThat(StrictHttp.isSafe(HttpUrl.get("http://[::1]/"))).isTrue();
        assertThat(StrictHttp.isSafe(HttpUrl.get("http://smba.trafficmanager.net/"))).isFalse();
        assertThat(StrictHttp.isSafe(HttpUrl.get("http://127.0.0.1.evil.example/"))).isFalse();
    }

    @Test
    void unsafe_request_is_not_sent() {
        var request = new Request.Builder().url("http://smba.invalid/").build();

        assertThatThrownBy(() -> http.send(request)).isInstanceOf(StrictHttp.NotSentException.class)
                .hasMessageContaining("Only https");
    }

    @Test
    void request_without_an_answer_may_have_arrived() {
        server.hang();

        assertThatThrownBy(() -> http.send(new Request.Builder().url(server.origin()).build()))
                .isInstanceOf(IOException.class).isNotInstanceOf(StrictHttp.NotSentException.class);
    }

    @Test
    void request_without_a_connection_has_not() {
        server.close();

        assertThatThrownBy(() -> http.send(new Request.Builder().url(server.origin()).build()))
                .isInstanceOf(StrictHttp.NotSentException.class);
    }

    @Test
    void answer_is_not_printed() throws IOException {
        server.respond(request -> StubServer.Answer.of(200, "hush"));

        assertThat(http.send(new Request.Builder().url(server.origin()).build())).hasToString("[answer 200]");
    }
}
