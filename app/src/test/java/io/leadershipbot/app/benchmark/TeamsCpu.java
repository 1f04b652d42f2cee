package io.leadershipbot.app.benchmark;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * CPU per {@code tip} that is typed in a personal chat of Teams, the posting of the answer included: the whole process's,
 * kernel, garbage collection and writing to disk included.
 */
final class TeamsCpu {

    private static final String STOCK = "io.leadershipbot.benchmark.stock.StockEcho";

    private static final List<String> PARTS = List.of("token", "sdk", "choose", "store", "render", "send");

    private TeamsCpu() {}

    static void measure(Bench bench) {
        var tenant = bench.teams().tenant();
        try (var bot = bench.start(bench.newFolder("teams-cpu"))) {
            bot.awaitFirstTip(bot.teams());
            var options = bot.javaOptions();
            try (var stock = stock(bench, options);
                    var token = Server.baseline(bench, options, TeamsQuestions.taken(tenant), "token",
                            Tenant.APP_ID, tenant.openIdUrl())) {
                var turns = Turns.warm(List.of(bot.teams(), stock, token));
                var micros = turns.micros(1);
                report(bench, "", micros);
                report(bench, "." + Turns.SEVERAL + "-connections", turns.micros(Turns.SEVERAL));
                parts(bench, options, micros.get(1));
            }
        }
    }

    private static void report(Bench bench, String suffix, List<Double> micros) {
        bench.report().add(Measure.of("teams-activity-cpu" + suffix, micros.get(0), "us", micros.get(1)));
        bench.report().add(Measure.of("teams-activity-cpu-to-token" + suffix, micros.get(0), "us", micros.get(2)));
    }

    /** What the bot's own code does, part by part. */
    private static void parts(Bench bench, List<String> options, double baseline) {
        var tenant = bench.teams().tenant();
        var folder = bench.newFolder("teams-parts");
        try (var program = Child.java(options, folder, TeamsPartsProgram.class, Integer.toString(tenant.port()),
                Integer.toString(tenant.tlsPort()), tenant.keyStore().toString(), tenant.token(), folder.toString())) {
            program.await();
            PARTS.forEach(part -> bench.report().add(Measure.of("teams-activity-cpu." + part,
                    Double.parseDouble(program.said(part + "=")), "us", baseline)));
        }
    }

    /** The SDK as it was published, which has a class path of its own. */
    private static Server stock(Bench bench, List<String> options) {
        var tenant = bench.teams().tenant();
        var target = bench.launcher().resolveSibling("benchmarks").resolve("stock-bot-framework").resolve("target");
        var classPath = target.resolve("classes") + File.pathSeparator + target.resolve("lib").resolve("*");
        var trusting = new ArrayList<>(options);
        trusting.add("-Djavax.net.ssl.trustStore=" + tenant.keyStore());
        trusting.add("-Djavax.net.ssl.trustStorePassword=" + Tenant.KEY_STORE_PASSWORD);
        return Server.asked(
                Child.java(trusting, bench.newFolder("stock"), classPath, STOCK, Tenant.APP_ID, Tenant.PASSWORD,
                        tenant.openIdUrl(), tenant.authority()),
                TeamsQuestions.answeredByMessages(bench.teams()));
    }
}
