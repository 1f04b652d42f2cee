package io.leadershipbot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.leadershipbot.app.cli.Browser;
import io.leadershipbot.app.cli.CommandLineTool;
import io.leadershipbot.app.cli.ConsoleKeyboard;
import io.leadershipbot.app.cli.Parts;
import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.cli.Words;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Begins everything. */
public final class Main {

    private Main() {}

    /** Runs a command line. */
    public static void main(String[] args) throws Exception {
        var terminal = terminal();
        var words = Words.english();
        var service = new Service(terminal, words);
        // To read a command line costs a third of a start, and a server is mostly started without one.
        System.exit(args.length == 0 || List.of(args).equals(List.of("serve"))
                ? service.run()
                : new CommandLineTool(terminal, words,
                        new Parts(service::run, Rehearsal::run, new LocalTips(terminal, words)::give)).run(args));
    }

    private static Terminal terminal() {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        var environment = System.getenv();
        // The launcher knows what Java 21 cannot tell: whether its output is a terminal.
        boolean colours = Boolean.getBoolean("leadershipbot.terminal")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
        var folder = Path.of("").toAbsolutePath();
        return new Terminal(out, err, colours, Locale.getDefault(Locale.Category.DISPLAY), environment, folder,
                Path.of(System.getProperty("leadershipbot.home", folder.toString())), new ConsoleKeyboard(),
                Browser.of(System.getProperty("os.name"), environment));
    }
}
