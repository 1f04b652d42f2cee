package io.leadershipbot.teams;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.teams.framework.Activities;
import io.leadershipbot.teams.token.ProviderKey;
import io.leadershipbot.teams.token.StubServer;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What the Bot Framework SDK does by itself and this bot does not. */
final class StockFrameworkTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void start() {
        stage.answering(new Answer.Show(SampleCards.TIP, Visibility.AS_ASKED));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void token_of_another_bot_that_calls_itself_a_skill_is_not_accepted() {
        var token = stage.token(Map.of("ver", "1.0", "appid", "another-bot", "iss",
                "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/"));
        var body = stage.message("tip").toString().getBytes(UTF_8);
        assertThat(stage.receives(body, "Bearer " + token).status()).isEqualTo(401);
    }

    @Test
    void language_of_a_message_does_not_become_that_of_the_process() {
        var before = Locale.getDefault();
        var message = stage.message("TIP");
        message.put("locale", "tr-TR");

        stage.receives(message);

        assertThat(Locale.getDefault()).isEqualTo(before);
        assertThat("TIP".toLowerCase(Locale.ROOT)).isEqualTo("tip");
        assertThat(stage.interactions.getFirst().caller().locale()).contains(Locale.forLanguageTag("tr-TR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T09:00:00Z", "2026-11-23T09:00:00.1Z", "2026-11-23T09:00:00.1234567+02:00",
            "no time at all"})
    void timestamps_without_seven_digits_do_not_fail(String timestamp) {
        var message = stage.message("tip");
        message.put("timestamp", timestamp).put("localTimestamp", timestamp);
        assertThat(stage.receives(message).status()).isEqualTo(200);
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void keys_stay_good_while_the_provider_is_down_at_their_renewal() {
        assertThat(stage.receives(stage.message("tip")).status()).isEqualTo(200);
        stage.provider.server().respond(request -> StubServer.Answer.of(500, ""));
        stage.clock.pass(Duration.ofHours(30));
        assertThat(stage.receives(stage.message("tip")).status()).isEqualTo(200);
    }

    @Test
    void provider_that_hangs_does_not_hold_up_requests_whose_key_is_known() {
        assertThat(stage.receives(stage.message("tip")).status()).isEqualTo(200);
        stage.provider.server().hang();
        stage.clock.pass(Duration.ofHours(30));
        assertThat(stage.receives(stage.message("tip")).status()).isEqualTo(200);
        stage.provider.server().release();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 408})
    void message_that_may_have_arrived_is_not_sent_again(int status) {
        stage.fails(StubServer.Answer.of(status, ""));
        stage.receives(stage.message("tip"));
        assertThat(stage.sent()).hasSize(1);
        assertThat(stage.log.lines()).containsExactly("answer-undelivered platform=teams reason=unknown");
    }

    @Test
    void message_that_came_too_fast_is_sent_again_after_the_time_that_teams_asks_for() {
        stage.fails(new StubServer.Answer(429, Map.of("Retry-After", "3"), ""));
        stage.receives(stage.message("tip"));
        assertThat(stage.pauses).containsExactly(Duration.ofSeconds(3));
        assertThat(stage.sent()).hasSize(2);
        assertThat(stage.log.lines()).isEmpty();
    }

    @Test
    void answer_needs_no_roster_and_no_other_call() {
        stage.receives(stage.message("tip"));
        stage.receives(stage.inChannel("tip"));
        assertThat(stage.sent()).hasSize(2).allMatch(call -> call.path().contains("/activities/"));
    }

    @Test
    void new_member_causes_no_call_at_all() {
        var update = stage.inChannel("");
        update.put("type", "conversationUpdate");
        update.putArray("membersAdded").addObject().put("id", "29:somebody");
        assertThat(stage.receives(update)).isEqualTo(HttpResponse.empty(200));
        assertThat(stage.sent()).isEmpty();
    }

    @Test
    void malformed_bearer_and_one_without_an_end_are_refused_and_not_a_fault() {
        var body = stage.message("tip").toString().getBytes(UTF_8);
        assertThat(stage.receives(body, "Bearer not-a-token").status()).isEqualTo(401);
        var endless = ProviderKey.first().sign(Map.of("iss", "https://api.botframework.com", "aud", Stage.APP,
                "serviceurl", stage.serviceUrl()));
        assertThat(stage.receives(body, "Bearer " + endless).status()).isEqualTo(401);
    }

    @Test
    void what_went_wrong_behind_a_click_is_not_told() {
        stage.answering(interaction -> {
            throw new IllegalStateException("the words of a fault");
        });
        var dialog = stage.receives(stage.invoke(stage.message(""), "task/fetch",
                Activities.parse("{\"run\": \"settings\"}")));
        assertThat(dialog.status()).isEqualTo(200);
        assertThat(dialog.body()).contains("Something went wrong").doesNotContain("the words of a fault", "Exception");
    }

    @Test
    void more_than_five_answers_are_under_way_at_a_time() throws InterruptedException {
        var arrived = new CountDownLatch(12);
        var free = new CountDownLatch(1);
        stage.receives(stage.message("tip"));
        stage.connector.respond(request -> {
            arrived.countDown();
            await(free);
            return StubServer.Answer.of(201, "{\"id\":\"m\"}");
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                var message = stage.message("tip");
                threads.execute(() -> stage.receives(message));
            }
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            free.countDown();
        }
    }

    @Test
    void message_has_no_properties_that_the_protocol_does_not_know() {
        stage.receives(stage.inChannel("tip"));
        var body = Stage.body(stage.sent().getFirst());
        assertThat(body.fieldNames()).toIterable().containsExactlyInAnyOrder("type", "replyToId", "summary", "from",
                "conversation", "recipient", "attachments");
        assertThat(body.findValue("properties")).isNull();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
