package io.leadershipbot.app.cli;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import io.leadershipbot.app.doctor.Doctor;
import io.leadershipbot.app.doctor.Finding;
import io.leadershipbot.app.doctor.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** {@code doctor}: looks at everything that the bot needs, and says what is wrong and how to mend it. */
@Command
final class DoctorCommand implements Callable<Integer> {

    private static final String BELOW = " ".repeat(25);

    private final Terminal terminal;
    private final Words words = Words.ofDoctor();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var findings = Doctor.examine(terminal.environment(), terminal.folder(), terminal.home(),
                InstantSource.system());
        if (json) {
            terminal.out().println(Json.text(findings.stream().map(this::data).toList()));
        } else {
            findings.forEach(this::show);
            terminal.out().println();
            terminal.out().println(summary(findings));
        }
        return count(findings, State.WRONG) == 0 ? ExitStatus.OK : ExitStatus.FOUND;
    }

    private Map<String, @Nullable String> data(Finding finding) {
        var data = new LinkedHashMap<String, @Nullable String>();
        data.put("check", finding.check());
        data.put("state", finding.state().word());
        data.put("says", says(finding));
        data.put("fix", finding.fix().map(key -> words.say(key, finding.values())).orElse(null));
        return data;
    }

    private void show(Finding finding) {
        terminal.out().println(String.format(Locale.ROOT, "%s %-15s  %s", word(finding.state()), finding.check(),
                says(finding)));
        finding.fix().map(key -> BELOW + words.say(key, finding.values())).ifPresent(terminal.out()::println);
    }

    private String says(Finding finding) {
        return words.say(finding.key(), finding.values());
    }

    private String word(State state) {
        var word = String.format(Locale.ROOT, "%-7s", state.word());
        return terminal.colours() ? Ansi.ON.string("@|" + colour(state) + " " + word + "|@") : word;
    }

    private static String colour(State state) {
        return switch (state) {
            case OK -> "green";
            case WARNING -> "yellow";
            case WRONG -> "red";
            case OFF -> "faint";
        };
    }

    private String summary(List<Finding> findings) {
        long wrong = count(findings, State.WRONG);
        long warnings = count(findings, State.WARNING);
        if (wrong > 0) {
            return words.say("summary.wrong",
                    Map.of("wrong", Long.toString(wrong), "warnings", Long.toString(warnings)));
        }
        return warnings > 0
                ? words.say("summary.warnings", Map.of("warnings", Long.toString(warnings)))
                : words.say("summary.fine");
    }

    private static long count(List<Finding> findings, State state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }
}
