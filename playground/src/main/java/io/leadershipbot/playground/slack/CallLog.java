package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every request that the bot made, in its order; the newest hundred thousand. */
public final class CallLog {

    private static final int KEPT = 100_000;

    private final Monitor monitor;
    private final IdSource ids;
    private final Deque<Call> calls = new ArrayDeque<>();
    private long count;

    CallLog(Monitor monitor, IdSource ids) {
        this.monitor = monitor;
        this.ids = ids;
    }

    /** All of them. */
    public List<Call> all() {
        return monitor.locked(() -> List.copyOf(calls));
    }

    /** Those of one method, or of {@code response_url}. */
    public List<Call> of(String method) {
        return all().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** The names of the methods, in the order in which they were called. */
    public List<String> methods() {
        return all().stream().map(Call::method).toList();
    }

    /** Forgets them, so that a test sees only what follows. */
    public void clear() {
        monitor.locked(calls::clear);
    }

    /**
     * Waits until a method was called so many times since the last {@link #clear}.
     *
     * @param atMost by the machine's clock
     * @return those calls
     * @throws AssertionError when it does not come to that
     */
    public List<Call> await(int times, String method, Duration atMost) throws InterruptedException {
        if (!monitor.await(() -> calls.stream().filter(call -> call.method().equals(method)).count() >= times,
                atMost)) {
            throw new AssertionError("Waited " + atMost + " for " + times + " calls of " + method + "; there were: "
                    + methods());
        }
        return of(method);
    }

    void record(String method, ObjectNode arguments, Map<String, String> headers) {
        monitor.locked(() -> {
            calls.add(new Call(++count, method, arguments, headers, ids.now()));
            if (calls.size() > KEPT) {
                calls.remove();
            }
        });
    }
}
