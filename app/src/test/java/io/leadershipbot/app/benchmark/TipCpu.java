package io.leadershipbot.app.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CPU per signed {@code /leadership tip}: the whole process's, kernel, garbage collection and writing to disk included.
 * The servers stand side by side and take turns, so that what else the machine does falls on all of them.
 */
final class TipCpu {

    private static final int WARM_UP = 60_000;
    private static final int ROUND = 4_000;
    private static final int ROUNDS = 11;
    private static final int PEOPLE = 1_000;
    private static final int SEVERAL = 8;
    private static final List<String> PARTS = List.of("verify", "bolt", "choose", "store", "render");

    private TipCpu() {}

    static void measure(Bench bench) {
        var workspace = bench.workspace();
        try (var bot = bench.start(bench.newFolder("cpu"))) {
            bot.awaitFirstTip();
            var options = bot.javaOptions();
            try (var bolt = Server.baseline(bench, options, "bolt", workspace.signingSecret(), workspace.botToken(),
                    workspace.apiUrl());
                    var hmac = Server.baseline(bench, options, "hmac", workspace.signingSecret())) {
                var servers = List.of(bot.server(), bolt, hmac);
                servers.forEach(server -> server.asker().ask(WARM_UP, PEOPLE, SEVERAL));
                var micros = rounds(servers, 1);
                report(bench, "", micros);
                report(bench, "." + SEVERAL + "-connections", rounds(servers, SEVERAL));
                parts(bench, options, micros.get(1));
            }
        }
    }

    private static void report(Bench bench, String suffix, List<Double> micros) {
        bench.report().add(Measure.of("slack-tip-cpu" + suffix, micros.get(0), "us", micros.get(1)));
        bench.report().add(Measure.of("slack-tip-cpu-to-hmac" + suffix, micros.get(0), "us", micros.get(2)));
    }

    /** What the bot's own code does, part by part. */
    private static void parts(Bench bench, List<String> options, double baseline) {
        var workspace = bench.workspace();
        var folder = bench.newFolder("parts");
        try (var program = Child.java(options, folder, PartsProgram.class, workspace.id(), workspace.signingSecret(),
                workspace.botToken(), workspace.apiUrl(), folder.toString())) {
            program.await();
            PARTS.forEach(part -> bench.report().add(Measure.of("slack-tip-cpu." + part,
                    Double.parseDouble(program.said(part + "=")), "us", baseline)));
        }
    }

    /** The median of each server's microseconds per request. */
    private static List<Double> rounds(List<Server> servers, int connections) {
        Map<Server, List<Double>> micros = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var server : servers) {
                micros.computeIfAbsent(server, first -> new ArrayList<>())
                        .add(server.microsPerRequest(ROUND, PEOPLE, connections));
            }
        }
        return micros.values().stream().map(Median::of).toList();
    }
}
