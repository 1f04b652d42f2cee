package io.leadershipbot.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/**
 * Writes to the database, in one transaction a second and at close, what need not survive a crash to the second.
 *
 * <p>
 * Holds a bounded number of changes: when the database is slow, {@link #add} waits; when it fails, changes are kept and
 * written again, and new ones refused once there is no room. What waits can be read, so that nobody has to look into
 * the database for what is not there yet.
 */
final class WriteBehind implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final int bound;
    private final Consumer<List<Change>> writer;
    private final EventLog log;
    private final Thread thread;

    /** Held while a transaction is under way. Taken before {@link #lock}. */
    private final ReentrantLock writing = new ReentrantLock();

    /** Guards everything below. */
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition wake = lock.newCondition();
    private Map<Object, List<Change>> waiting = new HashMap<>();
    private Map<Object, List<Change>> underWay = Map.of();
    private int size;
    private volatile boolean failing;
    private boolean closed;

    /** Holds {@code bound} changes at most; has them written, by one thread at a time, once it is started. */
    WriteBehind(int bound, Consumer<List<Change>> writer, EventLog log) {
        this.bound = bound;
        this.writer = writer;
        this.log = log;
        this.thread = Thread.ofPlatform().name("write-behind").daemon().unstarted(this::writeUntilClosed);
    }

    /** Starts the thread that writes. */
    void start() {
        thread.start();
    }

    /**
     * Takes a change.
     *
     * @throws DatabaseException when there is no room because the database fails or has been too slow for seconds
     */
    void add(Change change) {
        lock.lock();
        try {
            awaitRoom();
            waiting.computeIfAbsent(change.subject(), subject -> new ArrayList<>(2)).add(change);
            size++;
            if (size >= bound / 2) {
                wake.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What is not yet, or may not yet be, in the database about a subject, in order. */
    List<Change> of(Object subject) {
        lock.lock();
        try {
            return Stream.of(underWay, waiting).flatMap(changes -> changes.getOrDefault(subject, List.of()).stream())
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the last transaction failed. */
    boolean failing() {
        return failing;
    }

    /** Writes now all that waits; when it fails, the changes go on waiting. */
    void flush() {
        writing.lock();
        try {
            var changes = take();
            if (!changes.isEmpty()) {
                var written = false;
                try {
                    writer.accept(changes);
                    written = true;
                } finally {
                    settle(written);
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /** Drops what waits about some subjects, then runs an action, with no transaction of ours beside it. */
    void forget(Predicate<Object> subjects, Runnable action) {
        writing.lock();
        try {
            lock.lock();
            try {
                waiting.keySet().removeIf(subjects);
                size = count(waiting);
                room.signalAll();
            } finally {
                lock.unlock();
            }
            action.run();
        } finally {
            writing.unlock();
        }
    }

    /** Writes what waits and ends the thread. What cannot be written now is lost, and the log says so. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            wake.signal();
        } finally {
            lock.unlock();
        }
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeUntilClosed() {
        var noted = false;
        while (pause()) {
            noted = !flushed(noted);
        }
        flushed(noted);
    }

    /** Notes a failure, unless it is still the same outage. */
    private boolean flushed(boolean noted) {
        try {
            flush();
            return true;
        } catch (RuntimeException e) {
            if (!noted) {
                log.note(Event.STORAGE_FAILED, e);
            }
            return false;
        }
    }

    /** Waits for a second, or less when the room grows scarce; false when closed. */
    private boolean pause() {
        lock.lock();
        try {
            var nanos = PAUSE.toNanos();
            // While the database fails, a crowded room is no reason to try again sooner.
            while (!closed && nanos > 0 && (failing || size < bound / 2)) {
                nanos = wake.awaitNanos(nanos);
            }
            return !closed;
        } catch (InterruptedException e) {
            // Nobody interrupts this thread but to end it.
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void awaitRoom() {
        try {
            var nanos = PATIENCE.toNanos();
            while (size >= bound && !failing && !closed && nanos > 0) {
                nanos = room.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for the database.", e);
        }
        if (closed) {
            throw new DatabaseException("The database is closed.");
        }
        if (size >= bound) {
            throw new DatabaseException("The database does not keep up: " + bound
                    + " changes wait to be written. Look at its disk, or for storage-failed in the log.");
        }
    }

    private List<Change> take() {
        lock.lock();
        try {
            underWay = waiting;
            waiting = new HashMap<>();
            return underWay.values().stream().flatMap(List::stream).toList();
        } finally {
            lock.unlock();
        }
    }

    private void settle(boolean written) {
        lock.lock();
        try {
            if (!written) {
                waiting.forEach((subject, later) -> underWay.merge(subject, later, (first, then) -> {
                    first.addAll(then);
                    return first;
                }));
                waiting = underWay;
            }
            underWay = Map.of();
            size = count(waiting);
            failing = !written;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static int count(Map<Object, List<Change>> changes) {
        return changes.values().stream().mapToInt(List::size).sum();
    }
}
