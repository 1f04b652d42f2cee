package io.leadershipbot.app.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code leadership-bot}: reads the command line and runs what it asks for. */
public final class CommandLineTool {

    static final String NAME = "leadership-bot";
    private static final int WIDTH = 80;

    private final Terminal terminal;
    private final Words words;
    private final Parts parts;

    public CommandLineTool(Terminal terminal, Words words, Parts parts) {
        this.terminal = terminal;
        this.words = words;
        this.parts = parts;
    }

    /** Runs a command line and returns its exit status. */
    public int run(String... args) {
        return commandLine().execute(args);
    }

    CommandLine commandLine() {
        var rehearse = new CommandLine(new RunCommand(parts.rehearse()));
        rehearse.getCommandSpec().usageMessage().hidden(true);
        var root = new CommandLine(new Root())
                .addSubcommand("serve", new RunCommand(parts.serve()))
                .addSubcommand("tip", new TipCommand(terminal, parts.tip()))
                .addSubcommand("content", new CommandLine(new ContentCommand())
                        .addSubcommand("check", new ContentCommand.Check(terminal, words))
                        .addSubcommand("coverage", new ContentCommand.Covered(terminal, words))
                        .addSubcommand("preview", new PreviewCommand(terminal, words)))
                .addSubcommand("manifest", new CommandLine(new ManifestCommand())
                        .addSubcommand("slack", new ManifestCommand.Slack(terminal, words))
                        .addSubcommand("teams", new ManifestCommand.Teams(terminal, words)))
                .addSubcommand("setup", new CommandLine(new SetupCommand())
                        .addSubcommand("slack", new SetupCommand.Slack(terminal, words, parts.serve()))
                        .addSubcommand("teams", new SetupCommand.Teams(terminal, words, parts.serve())))
                .addSubcommand("doctor", new DoctorCommand(terminal))
                .addSubcommand("version", new VersionCommand(terminal, words))
                .addSubcommand("completion", new CompletionCommand(terminal))
                .addSubcommand("rehearse", rehearse)
                .addSubcommand("help", new HelpCommand());
        return dressed(root);
    }

    private CommandLine dressed(CommandLine root) {
        root.getCommandSpec().version(Version.current());
        return root.setResourceBundle(words.bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true, UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, UTF_8))
                .setUsageHelpWidth(WIDTH)
                .registerConverter(URI.class, this::address)
                .setExecutionExceptionHandler((fault, line, parsed) -> failed(fault));
    }

    private URI address(String typed) {
        try {
            return new URI(typed);
        } catch (URISyntaxException e) {
            throw new TypeConversionException(words.say("address.refused", Map.of("typed", typed)));
        }
    }

    /** What nobody foresaw: its class, and never its message, which may quote what was typed. */
    private int failed(Exception fault) {
        terminal.err().println(words.say("failed", Map.of("fault", fault.getClass().getName())));
        return ExitStatus.FOUND;
    }

    /** The command without a name, which serves. */
    @Command(name = NAME, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT)
    private final class Root implements java.util.concurrent.Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            return parts.serve().call();
        }
    }
}
