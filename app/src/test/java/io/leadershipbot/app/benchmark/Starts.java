package io.leadershipbot.app.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.leadershipbot.app.benchmark.baseline.Hello;

/**
 * From calling {@code ./leadership-bot} until the first tip has been answered, with a database that exists, and the
 * memory that the process holds ten seconds later. The bot is on both platforms; who asks first is one or the other.
 */
final class Starts {

    private static final int TIMES = 7;
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(10);
    private static final Duration UNTIL_CACHED = Duration.ofMinutes(2);

    private Starts() {}

    static void measure(Bench bench) {
        var data = bench.newFolder("start");
        awaitCache(bench, data);
        measure(bench, data, "", RunningBot::slack);
        measure(bench, data, ".teams", RunningBot::teams);
    }

    private static void measure(Bench bench, Path data, String suffix, Function<RunningBot, Server> asked) {
        var starts = new ArrayList<Double>();
        var hellos = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        List<String> options = List.of();
        for (int time = 0; time < TIMES; time++) {
            long began = System.nanoTime();
            try (var bot = bench.start(data)) {
                bot.awaitFirstTip(asked.apply(bot));
                starts.add(secondsSince(began));
                options = bot.javaOptions();
                pause(UNTIL_IDLE);
                resident.add(bot.process().resident());
            }
            hellos.add(hello(bench, options));
        }
        bench.report().add(Measure.of("start-to-first-tip" + suffix, Median.of(starts), "s", Median.of(hellos)));
        bench.report()
                .add(Measure.of("idle-memory" + suffix, Median.of(resident), "MB", residentHello(bench, options)));
    }

    /** The launcher makes its cache in the background of the first start after a build. */
    static void awaitCache(Bench bench, Path data) {
        long end = System.nanoTime() + UNTIL_CACHED.toNanos();
        try (var bot = bench.start(data)) {
            bot.awaitFirstTip();
            while (!bench.isCached() && System.nanoTime() < end) {
                pause(Duration.ofMillis(200));
            }
        }
        if (!bench.isCached()) {
            bench.report().say("  (no cache was made; starting without one)");
        }
    }

    private static double hello(Bench bench, List<String> options) {
        var folder = bench.newFolder("hello");
        long began = System.nanoTime();
        try (var hello = Child.java(options, folder, Hello.class)) {
            hello.await();
            return secondsSince(began);
        }
    }

    private static double residentHello(Bench bench, List<String> options) {
        try (var hello = Server.baseline(bench, options, new SlackQuestions(bench.workspace()), "hello")) {
            pause(UNTIL_IDLE);
            return hello.process().resident();
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
