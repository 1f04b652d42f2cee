package io.leadershipbot.playground.slack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Faults to come, by Web API method; {@link #RESPONSE_URL} stands for all {@code response_url}s. */
public final class Faults {

    /** The name under which uses of a {@code response_url} are found here and in the {@link CallLog}. */
    public static final String RESPONSE_URL = "response_url";

    private final Monitor monitor;
    private final Map<String, Deque<Fault>> next = new HashMap<>();
    private final Map<String, Fault> always = new HashMap<>();

    Faults(Monitor monitor) {
        this.monitor = monitor;
    }

    /** The next calls of the method fail like this, after those faults that were asked for before. */
    public void next(int times, String method, Fault fault) {
        monitor.locked(() -> {
            for (int i = 0; i < times; i++) {
                next.computeIfAbsent(method, name -> new ArrayDeque<>()).add(fault);
            }
        });
    }

    /** The next call of the method fails like this. */
    public void next(String method, Fault fault) {
        next(1, method, fault);
    }

    /** Every call of the method fails like this, once the ones asked for by {@link #next} are used up. */
    public void always(String method, Fault fault) {
        monitor.locked(() -> always.put(method, fault));
    }

    /** Nothing fails any more. */
    public void heal() {
        monitor.locked(() -> {
            next.clear();
            always.clear();
        });
    }

    Optional<Fault> take(String method) {
        return monitor.locked(() -> {
            Deque<Fault> queue = next.get(method);
            Fault fault = queue == null ? null : queue.poll();
            return Optional.ofNullable(fault == null ? always.get(method) : fault);
        });
    }
}
