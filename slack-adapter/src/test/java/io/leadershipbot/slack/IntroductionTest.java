package io.leadershipbot.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Learning who the bot is, beside all requests. */
class IntroductionTest {

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Test
    void bot_learns_where_it_is_and_who() throws InterruptedException {
        try (var stage = new Stage()) {
            stage.start();

            var installed = (PlatformEvent.Installed) stage.awaitEvent();

            assertThat(installed.installation().tenant()).isEqualTo(stage.slack.workspace().id());
            assertThat(installed.installation().botUser()).isEqualTo(stage.slack.workspace().botUserId());
            assertThat(installed.installation().since()).isEqualTo(stage.clock.instant());
            assertThat(stage.log.lines()).isEmpty();
        }
    }

    @Test
    void slack_that_cannot_be_reached_is_noted_once_and_tried_again_ever_less_often() throws InterruptedException {
        try (var stage = stage()) {
            stage.slack.faults().next(10, "auth.test", new Fault.Cut(false));
            stage.slack.faults().next("auth.test", new Fault.Garbled(false));
            stage.slack.faults().next("auth.test", new Fault.RateLimited(Duration.ofSeconds(30)));
            stage.start();

            stage.awaitEvent();

            assertThat(stage.log.lines()).containsExactly("platform-unreachable platform=slack reason=no-answer");
            assertThat(pauses).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                    .endsWith(Duration.ofMinutes(5)).hasSize(12);
        }
    }

    @Test
    void bot_is_told_again_where_it_is_when_that_could_not_be_kept() throws InterruptedException {
        try (var stage = stage()) {
            stage.isForgetful.set(true);
            stage.start();

            assertThat(stage.awaitEvent()).isInstanceOf(PlatformEvent.Installed.class);

            assertThat(stage.log.lines()).containsExactly("storage-failed platform=slack");
        }
    }

    @Test
    void token_that_slack_refuses_is_noted_as_such() throws InterruptedException {
        try (var stage = stage()) {
            stage.slack.faults().next("auth.test", new Fault.Code("invalid_auth", false));
            stage.start();

            stage.awaitEvent();

            assertThat(stage.log.lines()).containsExactly("platform-unreachable platform=slack reason=token-refused");
        }
    }

    @Test
    void requests_are_answered_while_slack_cannot_be_reached() throws InterruptedException {
        var paused = new CountDownLatch(1);
        try (var stage = new Stage(pause -> {
            paused.countDown();
            Thread.sleep(Duration.ofDays(1));
        })) {
            stage.slack.faults().always("auth.test", new Fault.Status(500, false));
            stage.answering(interaction -> Reply.show(Card.of(Text.of("Trust")))).start();
            paused.await();

            assertThat(stage.ada().types("/leadership tip").ok()).isTrue();

            assertThat(stage.ada().sees().shown()).contains("Trust");
            assertThat(stage.slack.calls().methods()).containsOnly("auth.test");
        }
    }

    private Stage stage() {
        return new Stage(pauses::add);
    }
}
