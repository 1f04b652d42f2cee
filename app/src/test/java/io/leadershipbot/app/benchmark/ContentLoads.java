package io.leadershipbot.app.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.leadershipbot.app.benchmark.baseline.Content;

/**
 * What reading the whole pack adds to a start: a JVM that begins like the bot, on the bot's jar and with its cache, and
 * reads the content or does not. English is read at every start, German when it is first asked for.
 */
final class ContentLoads {

    private static final int TIMES = 15;

    private ContentLoads() {}

    static void measure(Bench bench) {
        List<String> options;
        var data = bench.newFolder("content");
        Starts.awaitCache(bench, data);
        try (var bot = bench.start(data)) {
            bot.awaitFirstTip();
            options = bot.process().arguments().stream().takeWhile(argument -> !argument.equals("-jar"))
                    .filter(argument -> !argument.startsWith("-D")).toList();
        }
        var without = new ArrayList<Double>();
        var english = new ArrayList<Double>();
        var both = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            without.add(run(bench, options));
            english.add(run(bench, options, "en"));
            both.add(run(bench, options, "en", "de"));
        }
        double start = Median.of(without);
        bench.report().add(Measure.of("content-load", Median.of(english) - start, "ms", start));
        bench.report().add(Measure.of("content-load.german-too", Median.of(both) - start, "ms", start));
    }

    private static double run(Bench bench, List<String> options, String... languages) {
        var folder = bench.newFolder("content");
        // The jar first, as in the bot: else its cache does not fit.
        var classPath = bench.jar() + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath();
        long began = System.nanoTime();
        try (var child = Child.java(options, folder, classPath, Content.class.getName(), languages)) {
            child.await();
            return (System.nanoTime() - began) / 1e6;
        }
    }
}
