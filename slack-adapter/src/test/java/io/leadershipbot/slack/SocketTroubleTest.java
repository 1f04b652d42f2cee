package io.leadershipbot.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.Fault;
import io.leadershipbot.secret.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sockets when something is in the way. */
class SocketTroubleTest {

    private static final String OPEN = "apps.connections.open";
    private static final Duration MINUTES = Duration.ofMinutes(5);

    private final LinkedBlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Stage stage = new Stage(this::pause, text -> Invocation.of("typed", text),
            slack -> new Reception.Socket(Secret.of(slack.sockets().appToken())));

    /** Short ones pass at once, those of minutes when the test says so. */
    private void pause(Duration length) throws InterruptedException {
        pauses.add(length);
        if (length.compareTo(MINUTES) >= 0) {
            goOn.await();
        }
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void silent_connection_is_noticed_and_replaced() throws InterruptedException {
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Heard")))).started();

        stage.slack.sockets().fallSilent();
        stage.slack.sockets().await(2);

        assertThat(stage.log.lines()).contains("socket-lost platform=slack reason=silent");
    }

    @ParameterizedTest
    @CsvSource({"invalid_auth, invalid-auth", "not_allowed_token_type, not-allowed-token-type",
            "token_revoked, token-revoked", "something_new, refused"})
    void lasting_refusal_is_logged_once_and_tried_again_after_minutes(String error, String reason)
            throws InterruptedException {
        stage.slack.faults().always(OPEN, new Fault.Code(error, false));
        stage.start();
        assertThat(List.of(pauses.take(), pauses.take())).containsOnly(MINUTES);
        assertThat(stage.log.lines()).containsExactly("socket-refused platform=slack reason=" + reason);

        stage.slack.faults().heal();
        goOn.countDown();

        stage.slack.sockets().await(2);
    }

    @Test
    void socket_mode_that_is_switched_off_is_refused_until_it_is_on_again() throws InterruptedException {
        stage.started();
        stage.slack.sockets().disable(true);
        assertThat(List.of(pauses.take(), pauses.take())).containsOnly(MINUTES);
        assertThat(stage.log.lines()).contains("socket-refused platform=slack reason=link-disabled");

        stage.slack.sockets().disable(false);
        goOn.countDown();

        stage.slack.sockets().await(2);
    }

    @Test
    void limit_is_waited_for_as_long_as_slack_says() throws InterruptedException {
        stage.slack.faults().next(OPEN, new Fault.RateLimited(Duration.ofSeconds(17)));
        stage.start();

        stage.slack.sockets().await(2);

        assertThat(pauses).contains(Duration.ofSeconds(17));
    }

    @Test
    void attempts_come_ever_later() throws InterruptedException {
        stage.slack.faults().next(6, OPEN, new Fault.Status(500, false));
        stage.start();
        stage.slack.sockets().await(2);

        assertThat(pauses).hasSize(6).allMatch(pause -> pause.compareTo(Duration.ofSeconds(32)) <= 0);
        assertThat(stage.log.lines()).filteredOn(line -> line.startsWith("socket-lost"))
                .containsExactly("socket-lost platform=slack reason=no-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{", "[]", "{}", "null", "\u0000", "{\"type\":7}",
            "{\"type\":\"later\",\"payload\":{}}", "{\"envelope_id\":\"e\",\"type\":\"slash_commands\"}",
            "{\"envelope_id\":\"e\",\"type\":\"slash_commands\",\"payload\":{\"command\":7,\"team_id\":[]}}",
            "{\"envelope_id\":\"e\",\"type\":\"interactive\",\"payload\":{\"type\":\"block_actions\"}}",
            "{\"envelope_id\":\"e\",\"type\":\"events_api\",\"payload\":{\"type\":\"event_callback\",\"event\":7}}",
            "{\"envelope_id\":\"e\\\"\\\\\",\"type\":\"of_tomorrow\",\"payload\":{}}",
            "{\"type\":\"disconnect\"}"})
    void garbage_does_no_harm(String text) throws InterruptedException {
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Heard")))).started();

        stage.slack.sockets().say(text);

        assertThat(stage.ada().types(Stage.COMMAND).ok()).isTrue();
        assertThat(stage.slack.sockets().complaints()).isEmpty();
    }

    @Test
    void message_that_is_longer_than_any_of_slacks_ends_the_connection() throws InterruptedException {
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Heard")))).started();

        stage.slack.sockets().say("{\"type\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}");
        for (var line = ""; !line.contains("too-long"); line = String.join("\n", stage.log.lines())) {
            Thread.onSpinWait();
        }
        stage.slack.sockets().await(2);

        assertThat(stage.ada().types(Stage.COMMAND).ok()).isTrue();
    }

    @Test
    void stop_finishes_what_is_at_work_and_acknowledges_it() throws Exception {
        var isAtWork = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        stage.answering(interaction -> {
            isAtWork.countDown();
            await(finish);
            return Reply.show(Card.of(Text.of("Heard")));
        }).started();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var typed = others.submit(() -> stage.ada().types(Stage.COMMAND));
            isAtWork.await();
            var closing = others.submit(stage.platform::close);
            finish.countDown();

            assertThat(typed.get().ok()).isTrue();
            closing.get();
        }
        assertThat(stage.ada().sees().shown()).contains("Heard");
        stage.slack.sockets().await(0);
        assertThat(stage.ada().types(Stage.COMMAND).error()).isEqualTo("dispatch_failed");
    }

    @Test
    void tokens_are_in_no_log_line() throws InterruptedException {
        stage.slack.faults().next(OPEN, new Fault.Garbled(false));
        stage.started();

        assertThat(stage.log.lines()).noneMatch(line -> line.contains("xapp-") || line.contains("ticket"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
