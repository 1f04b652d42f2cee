package io.leadershipbot.app.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code leadership-bot}: reads the command line and runs what it asks for. */
public final class CommandLineTool {

    static final String NAME = "leadership-bot";

    private final Terminal terminal;
    private final Words words = Words.english();
    private final Callable<Integer> service;

    /** @param service what {@code serve} runs; returns when it has stopped, with the exit status */
    public CommandLineTool(Terminal terminal, Callable<Integer> service) {
        this.terminal = terminal;
        this.service = service;
    }

    /** Runs a command line and returns its exit status. */
    public int run(String... args) {
        return commandLine().execute(args);
    }

    private CommandLine commandLine() {
        var serve = new ServeCommand(service);
        var root = new CommandLine(new Root(serve));
        root.addSubcommand(serve);
        root.addSubcommand(new VersionCommand(terminal, words));
        root.addSubcommand(new CompletionCommand(terminal));
        root.addSubcommand(new CommandLine.HelpCommand());
        root.setResourceBundle(words.bundle());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
        root.setOut(new PrintWriter(terminal.out(), true, UTF_8));
        root.setErr(new PrintWriter(terminal.err(), true, UTF_8));
        root.getCommandSpec().version(Version.current());
        root.setUsageHelpWidth(80);
        root.setExecutionExceptionHandler((fault, line, parsed) -> failed(fault));
        return root;
    }

    /** What nobody foresaw: its class, and never its message, which may quote what was typed. */
    private int failed(Exception fault) {
        terminal.err().println(words.say("failed", Map.of("fault", fault.getClass().getName())));
        return ExitStatus.FOUND;
    }

    /** The command without a name, which serves. */
    @Command(name = NAME, mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT)
    private static final class Root implements Callable<Integer> {

        private final Callable<Integer> standard;

        Root(Callable<Integer> standard) {
            this.standard = standard;
        }

        @Override
        public Integer call() throws Exception {
            return standard.call();
        }
    }
}
