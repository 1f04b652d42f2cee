package io.leadershipbot.app.benchmark;

import java.util.List;

/**
 * CPU per signed {@code /leadership tip}: the whole process's, kernel, garbage collection and writing to disk included.
 */
final class TipCpu {

    private static final List<String> PARTS = List.of("verify", "bolt", "choose", "store", "render");

    private TipCpu() {}

    static void measure(Bench bench) {
        var workspace = bench.workspace();
        try (var bot = bench.start(bench.newFolder("cpu"))) {
            bot.awaitFirstTip();
            var options = bot.javaOptions();
            var questions = new SlackQuestions(workspace);
            try (var bolt = Server.baseline(bench, options, questions, "bolt", workspace.signingSecret(),
                    workspace.botToken(),
                    workspace.apiUrl());
                    var hmac = Server.baseline(bench, options, questions, "hmac", workspace.signingSecret())) {
                var turns = Turns.warm(List.of(bot.slack(), bolt, hmac));
                var micros = turns.micros(1);
                report(bench, "", micros);
                report(bench, "." + Turns.SEVERAL + "-connections", turns.micros(Turns.SEVERAL));
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
        try (var program = Child.java(options, folder, SlackPartsProgram.class, workspace.id(),
                workspace.signingSecret(),
                workspace.botToken(), workspace.apiUrl(), folder.toString())) {
            program.await();
            PARTS.forEach(part -> bench.report().add(Measure.of("slack-tip-cpu." + part,
                    Double.parseDouble(program.said(part + "=")), "us", baseline)));
        }
    }
}
