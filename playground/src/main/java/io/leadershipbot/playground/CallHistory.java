package io.leadershipbot.playground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Every request that the bot made, in its order; the newest of them.
 *
 * @param <C> what is kept of a request
 */
public class CallHistory<C> {

    private final Monitor monitor;
    private final int most;
    private final Function<C, String> method;
    private final Deque<C> calls = new ArrayDeque<>();
    private long count;

    /**
     * An empty history.
     *
     * @param most how many are kept
     * @param method the name by which calls are found
     */
    protected CallHistory(Monitor monitor, int most, Function<C, String> method) {
        this.monitor = monitor;
        this.most = most;
        this.method = method;
    }

    /** All of them. */
    public List<C> all() {
        return monitor.locked(() -> List.copyOf(calls));
    }

    /** Those of one method. */
    public List<C> of(String name) {
        return all().stream().filter(call -> method.apply(call).equals(name)).toList();
    }

    /** The names of the methods, in the order in which they were called. */
    public List<String> methods() {
        return all().stream().map(method).toList();
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
    public List<C> await(int times, String name, Duration atMost) throws InterruptedException {
        if (!monitor.await(() -> calls.stream().filter(call -> method.apply(call).equals(name)).count() >= times,
                atMost)) {
            throw new AssertionError("Waited " + atMost + " for " + times + " calls of " + name + "; there were: "
                    + methods());
        }
        return of(name);
    }

    /** Keeps a call, made from its number, which counts from 1. */
    protected void keep(LongFunction<C> numbered) {
        monitor.locked(() -> {
            calls.add(numbered.apply(++count));
            if (calls.size() > most) {
                calls.remove();
            }
        });
    }
}
