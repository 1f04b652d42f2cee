package io.leadershipbot.slack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.Ack;
import io.leadershipbot.playground.slack.SocketCut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Connections that break at every moment, with many commands on their way: none is lost, and none handled twice. */
class SocketCutsTest {

    private static final int COMMANDS = 60;
    private static final int CUTS = 6;

    private final Stage stage = Stage.bySockets(text -> Invocation.of("typed", text));

    @BeforeEach
    void start() throws InterruptedException {
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Heard " + words(interaction))))).started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(value = SocketCut.class, mode = EnumSource.Mode.EXCLUDE, names = "BEFORE_HELLO")
    void cut_at_any_moment_loses_no_command_and_handles_none_twice(SocketCut moment) throws Exception {
        Collections.nCopies(CUTS, moment).forEach(stage.slack.sockets()::cutNext);

        var acks = typed();

        assertThat(stage.slack.sockets().cutsToCome()).isZero();
        assertThatAllWereHandledOnce(acks);
    }

    @Test
    void connection_that_breaks_before_hello_is_opened_again() throws Exception {
        Collections.nCopies(CUTS, SocketCut.BEFORE_HELLO).forEach(stage.slack.sockets()::cutNext);
        stage.slack.sockets().cutAll();
        stage.slack.sockets().await(2);

        assertThatAllWereHandledOnce(typed());
        assertThat(stage.log.lines()).filteredOn(line -> line.startsWith("socket-lost"))
                .contains("socket-lost platform=slack reason=no-hello");
    }

    @Test
    void refresh_under_load_loses_nothing() throws Exception {
        try (var slack = Executors.newVirtualThreadPerTaskExecutor()) {
            var refreshing = slack.submit(() -> {
                for (int i = 0; i < 3; i++) {
                    stage.slack.sockets().refresh();
                    stage.slack.sockets().await(2);
                    stage.slack.sockets().endLeaving();
                }
                return true;
            });

            assertThatAllWereHandledOnce(typed());

            assertThat(refreshing.get()).isTrue();
        }
        assertThat(stage.log.lines()).contains("socket-refreshed platform=slack")
                .noneMatch(line -> line.startsWith("socket-lost"));
    }

    @Test
    void envelope_that_comes_twice_is_handled_once() throws Exception {
        stage.slack.sockets().doubleNext();

        assertThat(stage.ada().types(Stage.COMMAND + " once").ok()).isTrue();

        assertThat(stage.interactions).hasSize(1);
    }

    private List<Ack> typed() throws Exception {
        var acks = new ArrayList<Ack>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = IntStream.range(0, COMMANDS).mapToObj(number -> people.submit(() -> typed(number))).toList();
            for (Future<Ack> one : waiting) {
                acks.add(result(one));
            }
        }
        return acks;
    }

    /** Where the bot had no connection at all, Slack has sent nothing and says so at once: typed again. */
    private Ack typed(int number) throws InterruptedException {
        while (true) {
            var ack = stage.ada().types(Stage.COMMAND + " word" + number);
            if (!"dispatch_failed".equals(ack.error())) {
                return ack;
            }
            stage.slack.sockets().awaitAny();
        }
    }

    private static Ack result(Future<Ack> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void assertThatAllWereHandledOnce(List<Ack> acks) {
        assertThat(acks).allMatch(Ack::ok).hasSize(COMMANDS);
        assertThat(stage.interactions).extracting(SocketCutsTest::words).doesNotHaveDuplicates().hasSize(COMMANDS);
        assertThat(stage.ada().seesAll()).extracting(message -> message.shown()).doesNotHaveDuplicates()
                .hasSize(COMMANDS);
        assertThat(stage.slack.sockets().complaints()).isEmpty();
    }

    private static String words(Interaction interaction) {
        return String.join(" ", interaction.invocation().args());
    }
}
