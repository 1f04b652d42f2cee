package io.leadershipbot.app.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code version}: which version runs, and on what. */
@Command
final class VersionCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Words words;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    VersionCommand(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Override
    public Integer call() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("version", Version.current());
        facts.put("java", Runtime.version().toString());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        terminal.out().println(json ? Json.text(facts) : words.say("version", facts));
        return ExitStatus.OK;
    }
}
