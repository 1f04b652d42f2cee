package io.leadershipbot.app.benchmark;

import java.util.List;

/** CPU per {@code /leadership tip} that comes by a socket: the whole process's, as {@link TipCpu} has it over HTTP. */
final class SocketCpu {

    /** As many as the bot opens. */
    private static final int CONNECTIONS = 2;

    private SocketCpu() {}

    /** One process, asked both ways in turns. */
    static void measure(Bench bench) {
        try (var slack = SocketService.start();
                var bot = RunningBot.start(bench, bench.newFolder("socket-cpu"), workspace(bench, slack),
                        "xapp-1-benchmark")) {
            bot.awaitFirstTip();
            slack.await(CONNECTIONS);
            var socket = new Server(bot.process(),
                    new Asker(() -> new SocketLine(slack), new SlackQuestions(bench.workspace())));
            var turns = Turns.warm(List.of(socket, bot.slack()));
            report(bench, "", turns.micros(1));
            report(bench, "." + Turns.SEVERAL + "-connections", turns.micros(Turns.SEVERAL));
        }
    }

    private static Workspace workspace(Bench bench, SocketService slack) {
        var workspace = bench.workspace();
        return new Workspace(workspace.id(), workspace.signingSecret(), workspace.botToken(), slack.apiUrl());
    }

    private static void report(Bench bench, String suffix, List<Double> micros) {
        bench.report().add(Measure.of("slack-socket-cpu" + suffix, micros.get(0), "us", micros.get(1)));
    }
}
