package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.leadershipbot.playground.slack.FakeSlack;

/** Measures what the bot promises, and writes it down. */
public final class Benchmark {

    private static final Map<String, Consumer<Bench>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("start", Starts::measure);
        ALL.put("content", ContentLoads::measure);
        ALL.put("cpu", TipCpu::measure);
        ALL.put("socket-cpu", SocketCpu::measure);
        ALL.put("teams-cpu", TeamsCpu::measure);
        ALL.put("heap", HeapGrowth::measure);
    }

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param args the launcher, the file to write, and what to measure, with commas between
     */
    public static void main(String[] args) throws IOException {
        var launcher = Path.of(args[0]);
        var file = Path.of(args[1]);
        var names = List.of(args[2].split(",", -1));
        var report = new Report(System.out);
        var folder = Files.createTempDirectory("leadership-bot-benchmark");
        try (var slack = FakeSlack.start();
                var teams = TeamsService.start(Files.createDirectory(folder.resolve("teams")))) {
            var bench = new Bench(launcher, Workspace.of(slack), teams, folder, report);
            ALL.forEach((name, measuring) -> {
                if (names.contains(name)) {
                    report.say(name);
                    measuring.accept(bench);
                }
            });
        } finally {
            remove(folder);
        }
        report.write(file);
        report.say("Written to " + file);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
