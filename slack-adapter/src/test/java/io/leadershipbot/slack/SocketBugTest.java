package io.leadershipbot.slack;

import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bugs of ours outside of what answers, which has a catch of its own. */
@Timeout(60)
class SocketBugTest {

    private static final String FAILED = "command-failed platform=slack";

    static Stream<Supplier<Invocation>> bugs() {
        return Stream.of(() -> {
            throw new IllegalStateException("canary");
        }, () -> {
            throw new StackOverflowError("canary");
        }, () -> {
            throw new NoClassDefFoundError("canary");
        });
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void command_is_acknowledged_and_the_next_one_answered(Supplier<Invocation> bug) throws InterruptedException {
        try (var stage = Stage.bySockets(text -> text.equals("break") ? bug.get() : Invocation.of("typed", text))) {
            stage.answering(interaction -> Reply.show(Card.of(Text.of("Heard")))).started();

            assertThat(stage.ada().types(Stage.COMMAND + " break").ok()).isTrue();

            assertThat(stage.log.lines()).contains(FAILED);
            assertThat(stage.ada().seesAll()).isEmpty();
            assertThat(stage.ada().types(Stage.COMMAND + " work").ok()).isTrue();
            assertThat(stage.ada().sees().shown()).contains("Heard");
        }
    }

    @Test
    void event_is_not_acknowledged_and_is_handled_when_it_comes_again() throws Exception {
        try (var stage = Stage.bySockets(text -> Invocation.of("typed", text));
                var slack = Executors.newVirtualThreadPerTaskExecutor()) {
            stage.started();
            stage.isForgetful.set(true);
            var delivery = slack.submit(() -> stage.slack.events().happens(stage.slack.workspace(),
                    Recorded.json("{\"type\":\"app_uninstalled\"}")));
            while (!stage.log.lines().contains(FAILED)) {
                Thread.onSpinWait();
            }
            assertThat(delivery.isDone()).isFalse();

            stage.slack.sockets().cutAll();

            assertThat(delivery.get().acks()).extracting(ack -> ack.status()).containsExactly(200);
            assertThat(stage.events).hasSize(1);
        }
    }
}
