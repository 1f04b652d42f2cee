package io.leadershipbot.app.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Sends mutants over kept connections, and notes every answer that is not as it should be. */
final class Attack {

    private static final int CONNECTIONS = 4;
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final long LONGEST_MS = 3_000;
    private static final Pattern INSIDES = Pattern.compile("Exception|Error:|io\\.leadershipbot|com\\.slack|"
            + "com\\.microsoft|org\\.eclipse|java\\.|\\.java|Jetty|\\tat |SQL|jdbc");

    private final long seed;
    private final Target target;
    private final Map<String, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final AtomicLong slowest = new AtomicLong();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Attack(long seed, Target target) {
        this.seed = seed;
        this.target = target;
    }

    /** What is attacked. */
    interface Target {

        /** Where requests go to. */
        String path();

        /** What a mutant is sent with. */
        Map<String, String> headers(Mutant mutant);

        /** True if the platform would have sent it so. */
        boolean isSigned(Mutant mutant);

        /** The statuses that a mutant may be answered with, unless it is too large. */
        List<Integer> wanted(Mutant mutant);
    }

    /** Sends the mutants of these numbers. */
    void send(int port, List<Recording> recordings, List<String> addresses, int from, int count) throws Exception {
        var next = new AtomicInteger(from);
        Callable<Void> sender = () -> {
            try (var wire = new Wire(port)) {
                for (int i = next.getAndIncrement(); i < from + count; i = next.getAndIncrement()) {
                    send(wire, i, Mutant.of(seed, i, recordings, addresses));
                }
            }
            return null;
        };
        try (var senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            var sending = new ArrayList<Callable<Void>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                sending.add(sender);
            }
            for (var sent : senders.invokeAll(sending)) {
                sent.get();
            }
        }
    }

    private void send(Wire wire, int number, Mutant mutant) {
        boolean tooLarge = mutant.body().length > LARGEST_BODY;
        try {
            var answer = wire.post(target.path(), target.headers(mutant), mutant.body());
            count((target.isSigned(mutant) ? "signed " : "unsigned ") + answer.status());
            var wanted = tooLarge ? List.of(413) : target.wanted(mutant);
            if (!wanted.contains(answer.status())) {
                fault(number, mutant, "status " + answer.status() + " in place of " + wanted);
            }
            slowest.accumulateAndGet(answer.millis(), Math::max);
            if (answer.millis() > LONGEST_MS) {
                fault(number, mutant, "answered after " + answer.millis() + " ms");
            }
            if (INSIDES.matcher(answer.head()).find() || INSIDES.matcher(answer.body()).find()) {
                fault(number, mutant, "the answer tells of the insides: " + answer.head() + "\n" + answer.body());
            }
        } catch (IOException e) {
            // What is too large is refused while it is still being sent; the refusal itself can get lost then.
            count("cut");
            if (!tooLarge) {
                fault(number, mutant, "no answer: " + e);
            }
        }
    }

    /** How many answers had which status, by signed or not. */
    Map<String, LongAdder> statuses() {
        return statuses;
    }

    /** The longest that an answer took, in milliseconds. */
    long slowest() {
        return slowest.get();
    }

    /** What was not as it should be, with how to repeat it; twenty at most. */
    List<String> faults() {
        return faults;
    }

    private void count(String outcome) {
        statuses.computeIfAbsent(outcome, key -> new LongAdder()).increment();
    }

    private void fault(int number, Mutant mutant, String what) {
        if (faults.size() < 20) {
            faults.add("-Dfuzz.seed=" + seed + " -Dfuzz.from=" + number + " -Dfuzz.count=1: " + mutant + ": " + what);
        }
    }
}
