package io.leadershipbot.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.log.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
final class WriteBehindTest {

    private static final UserId ANN = new UserId("slack", "T1", "ann");
    private static final UserId BOB = new UserId("slack", "T2", "bob");

    private final RecordedLog log = new RecordedLog();
    private final List<Change> written = new ArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean();
    private WriteBehind writes = started(100, this::write);

    @AfterEach
    void close() {
        broken.set(false);
        writes.close();
    }

    @Test
    void changes_about_somebody_are_written_in_order() {
        var changes = IntStream.range(0, 20).mapToObj(i -> drawn(ANN, "item-" + i)).toList();
        changes.forEach(writes::add);
        writes.flush();
        assertThat(written()).isEqualTo(changes);
    }

    @Test
    void what_waits_can_be_read_until_it_is_written() {
        writes.add(drawn(ANN, "a"));
        writes.add(drawn(BOB, "b"));
        writes.add(drawn(ANN, "c"));
        broken.set(true);
        assertThatThrownBy(writes::flush).hasMessage("disk full");
        assertThat(writes.of(ANN)).containsExactly(drawn(ANN, "a"), drawn(ANN, "c"));
        broken.set(false);
        writes.flush();
        assertThat(writes.of(ANN)).isEmpty();
    }

    @Test
    void what_is_being_written_can_be_read_too() throws InterruptedException {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        replace(100, changes -> {
            inside.countDown();
            await(go);
        });
        writes.add(drawn(ANN, "a"));
        var flushing = Thread.ofVirtual().start(writes::flush);
        inside.await();
        writes.add(drawn(ANN, "b"));
        assertThat(writes.of(ANN)).containsExactly(drawn(ANN, "a"), drawn(ANN, "b"));
        go.countDown();
        flushing.join();
    }

    @Test
    void after_a_failure_everything_is_written_in_order() {
        broken.set(true);
        writes.add(drawn(ANN, "a"));
        assertThatThrownBy(writes::flush).hasMessage("disk full");
        writes.add(drawn(ANN, "b"));
        broken.set(false);
        writes.flush();
        assertThat(written()).containsExactly(drawn(ANN, "a"), drawn(ANN, "b"));
    }

    @Test
    void it_writes_by_itself() throws InterruptedException {
        var wrote = new CountDownLatch(1);
        replace(100, changes -> wrote.countDown());
        writes.add(drawn(ANN, "a"));
        assertThat(wrote.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_outage_is_noted_once_and_over_when_writing_works_again() {
        var attempts = new Semaphore(0);
        replace(100, changes -> {
            attempts.release();
            write(changes);
        });
        broken.set(true);
        writes.add(drawn(ANN, "a"));
        // By the third attempt the first two have been dealt with.
        attempts.acquireUninterruptibly(3);
        assertThat(writes.failing()).isTrue();
        assertThat(log.events()).containsExactly(Event.STORAGE_FAILED);
        broken.set(false);
        writes.flush();
        assertThat(writes.failing()).isFalse();
    }

    @Test
    void while_the_database_is_slow_who_adds_waits_for_room() throws InterruptedException {
        var inside = new Semaphore(0);
        var go = new Semaphore(0);
        replace(10, changes -> {
            inside.release();
            go.acquireUninterruptibly();
        });
        IntStream.range(0, 10).forEach(i -> writes.add(drawn(ANN, "item-" + i)));
        inside.acquireUninterruptibly();
        var late = Thread.ofPlatform().start(() -> writes.add(drawn(ANN, "late")));
        while (late.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(writes.of(ANN)).doesNotContain(drawn(ANN, "late"));
        go.release(100);
        late.join();
        writes.flush();
        assertThat(writes.of(ANN)).isEmpty();
    }

    @Test
    void while_the_database_fails_what_fits_is_kept_and_the_rest_refused_at_once() {
        broken.set(true);
        writes.add(drawn(ANN, "item"));
        assertThatThrownBy(writes::flush).hasMessage("disk full");
        IntStream.range(1, 100).forEach(i -> writes.add(drawn(ANN, "item-" + i)));
        assertThatThrownBy(() -> writes.add(drawn(ANN, "too much"))).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("100 changes wait");
        broken.set(false);
        writes.flush();
        assertThat(written()).hasSize(100).doesNotContain(drawn(ANN, "too much"));
        writes.add(drawn(ANN, "again"));
    }

    @Test
    void closing_writes_what_waits() {
        writes.add(drawn(ANN, "a"));
        writes.close();
        assertThat(written()).containsExactly(drawn(ANN, "a"));
        assertThatThrownBy(() -> writes.add(drawn(ANN, "b"))).hasMessage("The database is closed.");
    }

    @Test
    void closing_says_when_something_is_lost() {
        broken.set(true);
        writes.add(drawn(ANN, "a"));
        writes.close();
        assertThat(log.events()).containsExactly(Event.STORAGE_FAILED);
    }

    @Test
    void who_is_forgotten_is_not_written() {
        writes.add(drawn(ANN, "a"));
        writes.add(drawn(BOB, "b"));
        var during = new ArrayList<Change>();
        writes.forget(ANN::equals, () -> during.addAll(writes.of(ANN)));
        writes.flush();
        assertThat(during).isEmpty();
        assertThat(written()).containsExactly(drawn(BOB, "b"));
    }

    private void replace(int bound, Consumer<List<Change>> writer) {
        writes.close();
        writes = started(bound, writer);
    }

    private WriteBehind started(int bound, Consumer<List<Change>> writer) {
        var started = new WriteBehind(bound, writer, log);
        started.start();
        return started;
    }

    private void write(List<Change> changes) {
        if (broken.get()) {
            throw new IllegalStateException("disk full");
        }
        synchronized (written) {
            written.addAll(changes);
        }
    }

    private List<Change> written() {
        synchronized (written) {
            return List.copyOf(written);
        }
    }

    private static Change drawn(UserId person, String item) {
        return new Change.Drawn(person, "tip", item, 1, Set.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
