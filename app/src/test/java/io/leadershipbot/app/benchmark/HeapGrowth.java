package io.leadershipbot.app.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Live heap before and after 200,000 commands of 20,000 people: what is kept per command would show. So many others go
 * before that what is bounded has reached its bound.
 */
final class HeapGrowth {

    private static final int PEOPLE = 20_000;
    private static final int FIRST = 400_000;
    private static final int ALL = 600_000;
    private static final int CONNECTIONS = 8;

    private HeapGrowth() {}

    static void measure(Bench bench) {
        try (var bot = bench.start(bench.newFolder("heap"))) {
            bot.awaitFirstTip();
            bot.slack().asker().ask(FIRST, PEOPLE, CONNECTIONS);
            double first = live(bench, bot);
            bot.slack().asker().ask(ALL - FIRST, PEOPLE, CONNECTIONS);
            bench.report().add(Measure.of("heap-after-200k", live(bench, bot), "MB", first));
        }
    }

    /** Megabytes of 1,000,000 bytes that are still reachable: a histogram is counted after a full collection. */
    private static double live(Bench bench, RunningBot bot) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try (var histogram = Child.start(List.of(jcmd, Long.toString(bot.process().pid()),
                "GC.class_histogram"), Map.of(), bench.newFolder("histogram"))) {
            histogram.await();
            var total = histogram.output().lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
            return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1)) / 1e6;
        }
    }
}
