package io.leadershipbot.app.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import io.leadershipbot.http.HttpRequest;

/** What ways through the code cost in this process, without HTTP. The difference of two is the cost of a part. */
final class Ways {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    /** What is written behind is written after a second. */
    private static final Duration SETTLING = Duration.ofMillis(1_200);

    private final int requests;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> micros = new LinkedHashMap<>();

    /** @param requests of each way in each round */
    Ways(int requests) {
        this.requests = requests;
    }

    /**
     * A way.
     *
     * @param before puts into place what is different about it
     * @param status what each request has to be answered with
     */
    private record Way(Runnable before, Supplier<HttpRequest> making, ToIntFunction<HttpRequest> taking, int status) {}

    void add(String name, Runnable before, Supplier<HttpRequest> making, ToIntFunction<HttpRequest> taking,
            int status) {
        ways.put(name, new Way(before, making, taking, status));
    }

    /** Goes all ways in turns. */
    void measure() {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                micros.clear();
            }
            ways.forEach(this::go);
        }
    }

    private void go(String name, Way way) {
        way.before().run();
        var made = Stream.generate(way.making()).limit(requests).toList();
        var before = cpu();
        for (var request : made) {
            if (way.taking().applyAsInt(request) != way.status()) {
                throw new IllegalStateException(name + " was not answered with " + way.status());
            }
        }
        settle();
        micros.computeIfAbsent(name, first -> new ArrayList<>()).add(cpu().minus(before).toNanos() / 1e3 / requests);
    }

    /** Microseconds of the whole process's CPU per request. */
    double cost(String way) {
        return Median.of(micros.getOrDefault(way, List.of()));
    }

    /** Says what a part costs, in one line. */
    static void say(String part, double cost) {
        System.out.println(part + "=" + cost);
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void settle() {
        try {
            Thread.sleep(SETTLING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
