package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.playground.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTest {

    private static final String METHOD = "chat.postMessage";

    private final FakeSlack slack = FakeSlack.start(new MovingClock(Instant.parse("2026-11-23T09:00:00Z")));
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
    void the_next_calls_are_limited_and_then_all_is_well() {
        slack.faults().next(2, METHOD, new Fault.RateLimited(Duration.ofSeconds(30)));

        for (int i = 0; i < 2; i++) {
            TinyBot.Reply limited = post();
            assertThat(limited.status()).isEqualTo(429);
            assertThat(limited.header("retry-after")).isEqualTo("30");
            assertThat(limited.json().path("error").asText()).isEqualTo("ratelimited");
        }
        assertThat(posted()).isZero();
        assertThat(post().json().path("ok").asBoolean()).isTrue();
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void a_limit_may_come_without_a_time() {
        slack.faults().next(METHOD, new Fault.RateLimited(null));

        assertThat(post().headers()).doesNotContainKey("retry-after");
    }

    @Test
    void a_failure_may_hide_that_the_message_was_posted() {
        slack.faults().next(METHOD, new Fault.Status(500, false));
        slack.faults().next(METHOD, new Fault.Status(503, true));
        slack.faults().next(METHOD, new Fault.Code("fatal_error", true));
        slack.faults().next(METHOD, new Fault.Garbled(true));

        assertThat(post().status()).isEqualTo(500);
        assertThat(posted()).isZero();
        assertThat(post().status()).isEqualTo(503);
        assertThat(posted()).isEqualTo(1);
        assertThat(post().json().path("error").asText()).isEqualTo("fatal_error");
        assertThat(posted()).isEqualTo(2);
        assertThat(Json.read(post().body())).isNull();
        assertThat(posted()).isEqualTo(3);
    }

    @Test
    void a_connection_may_be_cut_before_and_after_the_work() {
        slack.faults().next(METHOD, new Fault.Cut(false));
        slack.faults().next(METHOD, new Fault.Cut(true));

        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(posted()).isZero();
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void an_answer_may_be_late_and_the_work_early() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        slack.faults().next(METHOD, new Fault.Late(gate, true));

        CompletableFuture<HttpResponse<String>> answer = postAsync();
        slack.person("U1").in("C1").awaits(message -> message.text().equals("hi"));
        assertThat(answer).isNotDone();
        gate.countDown();

        assertThat(answer.get().body()).contains("\"ok\":true");
    }

    @Test
    void a_slow_call_is_answered_all_the_same() {
        slack.faults().next(METHOD, new Fault.Slow(Duration.ofNanos(1)));

        assertThat(post().json().path("ok").asBoolean()).isTrue();
    }

    @Test
    void the_work_may_be_late_as_well() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        slack.faults().next(METHOD, new Fault.Late(gate, false));

        CompletableFuture<HttpResponse<String>> answer = postAsync();
        slack.calls().await(1, METHOD, Duration.ofSeconds(10));
        assertThat(posted()).isZero();
        gate.countDown();

        assertThat(answer.get().body()).contains("\"ok\":true");
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void slack_may_accept_and_stay_silent() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        slack.faults().next(METHOD, new Fault.Silent(gate));

        CompletableFuture<HttpResponse<String>> answer = postAsync();
        slack.person("U1").in("C1").awaits(message -> message.text().equals("hi"));
        assertThat(answer).isNotDone();
        gate.countDown();

        assertThatThrownBy(answer::get).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void what_waits_is_cut_when_slack_closes() throws Exception {
        slack.faults().next(METHOD, new Fault.Silent(new CountDownLatch(1)));
        CompletableFuture<HttpResponse<String>> answer = postAsync();
        slack.calls().await(1, METHOD, Duration.ofSeconds(10));

        slack.close();

        assertThatThrownBy(answer::get).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void faults_meet_response_urls_too_and_last_until_healed() {
        slack.person("U1").in("C1").types("/leadership");
        String url = bot.last().form().getOrDefault("response_url", "");
        slack.faults().always(Faults.RESPONSE_URL, new Fault.Status(500, false));

        assertThat(bot.respond(url, "{\"text\":\"a\"}").status()).isEqualTo(500);
        assertThat(bot.respond(url, "{\"text\":\"a\"}").status()).isEqualTo(500);
        slack.faults().heal();
        assertThat(bot.respond(url, "{\"text\":\"a\"}").status()).isEqualTo(200);
        assertThat(slack.calls().of(Faults.RESPONSE_URL)).hasSize(3);
    }

    @Test
    void calls_are_kept_in_their_order_until_cleared() {
        bot.call("auth.test", "{}");
        post();

        assertThat(slack.calls().methods()).containsExactly("auth.test", METHOD);
        assertThat(slack.calls().all().getLast().argument("text").asText()).isEqualTo("hi");
        assertThat(slack.calls().all()).extracting(Call::number).containsExactly(1L, 2L);
        slack.calls().clear();
        assertThat(slack.calls().all()).isEmpty();
        assertThatThrownBy(() -> slack.calls().await(1, METHOD, Duration.ZERO)).isInstanceOf(AssertionError.class);
    }

    private int posted() {
        return slack.workspace().messages("C1").size();
    }

    private TinyBot.Reply post() {
        return bot.send(request());
    }

    private CompletableFuture<HttpResponse<String>> postAsync() {
        return HttpClient.newHttpClient().sendAsync(request(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(slack.apiUrl() + METHOD))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + slack.workspace().botToken())
                .POST(HttpRequest.BodyPublishers.ofString("{\"channel\":\"C1\",\"text\":\"hi\"}")).build();
    }
}
