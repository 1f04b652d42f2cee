package io.leadershipbot.playground.teams;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.playground.teams.Backstage.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.playground.teams.Backstage.in;
import static io.leadershipbot.playground.teams.Backstage.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTest {

    private final Backstage backstage = new Backstage();
    private final String chat = backstage.adasChat;

    @AfterEach
    void close() {
        backstage.close();
    }

    @Test
    void the_next_calls_are_limited_and_then_all_is_well() {
        backstage.faults.next(2, Method.SEND, new Fault.RateLimited(Duration.ofSeconds(30)));

        for (int i = 0; i < 2; i++) {
            Reply limited = post();
            assertThat(limited.status()).isEqualTo(429);
            assertThat(limited.header("retry-after")).isEqualTo("30");
        }
        assertThat(backstage.texts(chat)).isEmpty();
        assertThat(post().status()).isEqualTo(201);
    }

    @Test
    void a_limit_may_come_without_a_time() {
        backstage.faults.next(Method.SEND, new Fault.RateLimited(null));

        assertThat(post().headers()).doesNotContainKey("retry-after");
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 500, 502, 504})
    void a_failure_may_hide_that_the_message_was_accepted(int status) {
        backstage.faults.next(Method.SEND, new Fault.Status(status, false));
        backstage.faults.next(Method.SEND, new Fault.Status(status, true));

        assertThat(post().status()).isEqualTo(status);
        assertThat(backstage.texts(chat)).isEmpty();
        assertThat(post().status()).isEqualTo(status);
        assertThat(backstage.texts(chat)).hasSize(1);
    }

    @Test
    void errors_come_in_both_shapes() {
        backstage.faults.next(Method.SEND, new Fault.Refused(403, "BotDisabledByAdmin", false));
        backstage.faults.next(Method.SEND, new Fault.Nested(403, 209, "MessageWritesBlocked", false));

        assertThat(post().code()).isEqualTo("BotDisabledByAdmin");
        assertThat(post().json().path("message").asText()).contains("MessageWritesBlocked");
        assertThat(backstage.texts(chat)).isEmpty();
    }

    @Test
    void a_connection_ends_before_or_after_the_work() {
        backstage.faults.next(Method.SEND, new Fault.Cut(false));
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(backstage.texts(chat)).isEmpty();

        backstage.faults.next(Method.SEND, new Fault.Cut(true));
        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertThat(backstage.texts(chat)).hasSize(1);
    }

    @Test
    void half_a_document_is_no_document() {
        backstage.faults.next(Method.SEND, new Fault.Garbled(true));

        assertThat(post().json().isMissingNode()).isTrue();
        assertThat(backstage.texts(chat)).hasSize(1);
    }

    @Test
    void a_late_answer_comes_when_its_latch_opens() {
        CountDownLatch until = new CountDownLatch(1);
        backstage.faults.next(Method.SEND, new Fault.Late(until, false));

        CompletableFuture<Reply> reply = backstage.calling("POST", in(chat), message("Hello"));

        assertThat(reply).isNotDone();
        assertThat(backstage.texts(chat)).isEmpty();
        until.countDown();
        assertThat(reply.join().status()).isEqualTo(201);
        assertThat(backstage.texts(chat)).hasSize(1);
    }

    @Test
    void a_silent_connector_has_accepted_the_message() throws InterruptedException {
        CountDownLatch until = new CountDownLatch(1);
        backstage.faults.next(Method.SEND, new Fault.Silent(until));

        CompletableFuture<Reply> reply = backstage.calling("POST", in(chat), message("Hello"));

        assertThat(backstage.monitor.await(() -> backstage.messages.of(chat).size() == 1, Duration.ofSeconds(10)))
                .isTrue();
        assertThat(reply).isNotDone();
        until.countDown();
        assertThat(reply).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void what_always_fails_does_so_until_it_is_healed() {
        backstage.faults.always(Method.SEND, new Fault.Status(502, false));

        assertThat(post().status()).isEqualTo(502);
        assertThat(post().status()).isEqualTo(502);
        backstage.faults.heal();
        assertThat(post().status()).isEqualTo(201);
    }

    @Test
    void the_identity_provider_fails_as_well() {
        backstage.faults.next(Method.OPEN_ID, new Fault.Status(503, false));
        backstage.faults.next(Method.KEYS, new Fault.Garbled(false));
        backstage.faults.next(Method.TOKEN, new Fault.Cut(false));

        assertThat(backstage.get(backstage.provider.openIdUrl()).status()).isEqualTo(503);
        assertThat(backstage.get(backstage.provider.openIdUrl()).status()).isEqualTo(200);
        assertThat(backstage.get(backstage.baseUrl() + "/v1/.well-known/keys").json().isMissingNode()).isTrue();
        assertThatThrownBy(
                () -> backstage.askToken(backstage.provider.tokenUrl(), backstage.secretForm()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private Reply post() {
        return backstage.call("POST", in(chat), message("Hello"));
    }
}
