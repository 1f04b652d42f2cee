package io.leadershipbot.slack;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** More commands than the bot works on at a time. */
@Timeout(60)
class SocketLoadTest {

    private static final int PLACES = 64;
    private static final int COMMANDS = 100;

    private final Stage stage = Stage.bySockets(text -> Invocation.of("typed", text));
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch allPlacesTaken = new CountDownLatch(PLACES);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @AfterEach
    void close() {
        goOn.countDown();
        stage.close();
    }

    @Test
    void what_finds_no_place_waits_and_nobody_loses_a_command() throws Exception {
        stage.answering(this::work).started();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var typed = IntStream.range(0, COMMANDS)
                    .mapToObj(number -> people.submit(() -> stage.ada().types(Stage.COMMAND + " word" + number)))
                    .toList();
            allPlacesTaken.await();
            assertThat(atWork).hasValue(PLACES);

            goOn.countDown();

            for (var one : typed) {
                assertThat(one.get().ok()).isTrue();
            }
        }
        assertThat(mostAtWork).hasValue(PLACES);
        assertThat(stage.interactions).extracting(interaction -> interaction.invocation().args())
                .doesNotHaveDuplicates().hasSize(COMMANDS);
        assertThat(stage.ada().seesAll()).hasSize(COMMANDS);
        assertThat(stage.log.lines()).as("a connection that is not read is not silent")
                .noneMatch(line -> line.startsWith("socket-lost"));
    }

    private Reply work(Interaction interaction) {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        allPlacesTaken.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atWork.decrementAndGet();
        return Reply.show(Card.of(Text.of("Heard " + interaction.invocation().args())));
    }
}
