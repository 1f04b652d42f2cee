package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How strict the fake's Socket Mode is. */
@Timeout(60)
class SocketsTest {

    private static final String GONE = "gone";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack slack = FakeSlack.start(App.leadership(), clock, new Random(1), Duration.ofSeconds(30));
    private final Sockets sockets = slack.sockets();
    private final HttpClient client = HttpClient.newHttpClient();
    private TinyBot bot;

    @BeforeEach
    void start() throws IOException {
        bot = new TinyBot(slack);
        sockets.switchOn();
    }

    @AfterEach
    void stop() {
        client.shutdownNow();
        bot.close();
        slack.close();
    }

    @Test
    void only_the_app_token_opens_connections() {
        assertThat(open("").json().path("error").asText()).isEqualTo("not_authed");
        assertThat(open(slack.workspace().botToken()).json().path("error").asText())
                .isEqualTo("not_allowed_token_type");
        assertThat(open("xapp-1-other").json().path("error").asText()).isEqualTo("invalid_auth");
        assertThat(open(sockets.appToken()).json().path("url").asText()).startsWith("ws://127.0.0.1:");
    }

    @Test
    void who_opens_too_often_waits_until_the_minute_is_over() {
        sockets.limitOpening(2);
        assertThat(open(sockets.appToken()).status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(20));
        assertThat(open(sockets.appToken()).status()).isEqualTo(200);

        var limited = open(sockets.appToken());

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("retry-after")).isEqualTo("40");
        assertThat(limited.json().path("error").asText()).isEqualTo("ratelimited");
        clock.move(Duration.ofSeconds(40));
        assertThat(open(sockets.appToken()).status()).isEqualTo(200);
        assertThat(open(sockets.appToken()).status()).isEqualTo(429);
    }

    @Test
    void ticket_is_good_for_one_connection() throws Exception {
        var address = URI.create(open(sockets.appToken()).json().path("url").asText());
        assertThat(connected(address).next().path("type").asText()).isEqualTo("hello");

        assertThatThrownBy(() -> connected(address)).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> connected(URI.create(address.toString().replaceAll("ticket=[^&]*", "ticket="))))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void hello_that_is_held_back_comes_later_and_nothing_goes_by_the_connection_before() throws Exception {
        sockets.holdHello(true);
        var peer = connected();
        while (sockets.countHeld() == 0) {
            Thread.onSpinWait();
        }
        assertThat(sockets.count()).isZero();
        assertThat(types("early").error()).isEqualTo("dispatch_failed");

        sockets.holdHello(false);

        var hello = peer.next();
        assertThat(hello.path("type").asText()).isEqualTo("hello");
        assertThat(hello.path("num_connections").asInt()).isEqualTo(1);
        assertThat(hello.path("debug_info").has("approximate_connection_time")).isTrue();
    }

    @Test
    void connection_that_was_warned_still_brings_envelopes_until_it_is_closed() throws Exception {
        var peer = greeted();
        sockets.warn();
        assertThat(peer.next().path("reason").asText()).isEqualTo("warning");
        assertThat(sockets.count()).isZero();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var typed = people.submit(() -> types("late"));
            var envelope = peer.next();
            assertThat(envelope.path("payload").path("text").asText()).isEqualTo("late");
            peer.acknowledges(envelope);
            assertThat(typed.get().ok()).isTrue();
        }

        sockets.endLeaving();

        assertThat(peer.next().path("type").asText()).isEqualTo(GONE);
        assertThat(types("too late").error()).isEqualTo("dispatch_failed");
    }

    @Test
    void connection_too_many_is_not_wanted() throws Exception {
        for (int i = 0; i < Sockets.MOST; i++) {
            greeted();
        }
        var peer = connected();
        assertThat(peer.next().path("reason").asText()).isEqualTo("too_many_websockets");
        assertThat(peer.next().path("type").asText()).isEqualTo(GONE);
        assertThat(sockets.count()).isEqualTo(Sockets.MOST);
    }

    @Test
    void what_is_no_acknowledgement_is_complained_about() throws Exception {
        var peer = greeted();
        peer.says("{\"ok\":true}");
        while (sockets.complaints().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(sockets.complaints()).containsExactly("not an acknowledgement");
    }

    private Ack types(String words) {
        return slack.person("U1").in("C1").types("/leadership " + words);
    }

    private TinyBot.Reply open(String token) {
        return bot.post(slack.apiUrl() + "apps.connections.open", "{}", token.isEmpty() ? "" : "Bearer " + token);
    }

    private Peer greeted() throws InterruptedException {
        var peer = connected();
        assertThat(peer.next().path("type").asText()).isEqualTo("hello");
        return peer;
    }

    private Peer connected() {
        return connected(URI.create(open(sockets.appToken()).json().path("url").asText()));
    }

    private Peer connected(URI address) {
        var peer = new Peer();
        peer.socket = client.newWebSocketBuilder().buildAsync(address, peer).join();
        return peer;
    }

    /** The bot's end of a connection. */
    private static final class Peer implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();
        private @Nullable WebSocket socket;

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            begun.append(part);
            if (isLast) {
                heard.add(Objects.requireNonNull(Json.read(begun.toString())));
                begun.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            heard.add(Json.object().put("type", GONE));
            return null;
        }

        JsonNode next() throws InterruptedException {
            var next = heard.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("what Slack says next").isNotNull();
            return Objects.requireNonNull(next);
        }

        void acknowledges(JsonNode envelope) {
            says(Json.object().put("envelope_id", envelope.path("envelope_id").asText()).toString());
        }

        void says(String text) {
            Objects.requireNonNull(socket).sendText(text, true).join();
        }
    }
}
