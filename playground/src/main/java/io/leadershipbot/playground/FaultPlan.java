package io.leadershipbot.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Faults to come, by the name of the call that they befall.
 *
 * @param <F> what can go wrong on this platform
 */
public class FaultPlan<F> {

    private final Monitor monitor;
    private final Map<String, Deque<F>> next = new HashMap<>();
    private final Map<String, F> always = new HashMap<>();

    /** A plan under which nothing fails. */
    protected FaultPlan(Monitor monitor) {
        this.monitor = monitor;
    }

    /** The next calls of the method fail like this, after those faults that were asked for before. */
    public void next(int times, String method, F fault) {
        monitor.locked(() -> {
            for (int i = 0; i < times; i++) {
                next.computeIfAbsent(method, name -> new ArrayDeque<>()).add(fault);
            }
        });
    }

    /** The next call of the method fails like this. */
    public void next(String method, F fault) {
        next(1, method, fault);
    }

    /** Every call of the method fails like this, once the ones asked for by {@link #next} are used up. */
    public void always(String method, F fault) {
        monitor.locked(() -> always.put(method, fault));
    }

    /** Nothing fails any more. */
    public void heal() {
        monitor.locked(() -> {
            next.clear();
            always.clear();
        });
    }

    /** What goes wrong with the call that just came in, if anything. */
    protected Optional<F> take(String method) {
        return monitor.locked(() -> {
            Deque<F> queue = next.get(method);
            F fault = queue == null ? null : queue.poll();
            return Optional.ofNullable(fault == null ? always.get(method) : fault);
        });
    }
}
