package io.leadershipbot.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

import io.leadershipbot.app.cli.CommandLineTool;
import io.leadershipbot.app.cli.Terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Begins everything. */
public final class Main {

    private Main() {}

    /** Runs a command line. */
    public static void main(String[] args) {
        var terminal = terminal();
        System.exit(new CommandLineTool(terminal, new Service(terminal)::call).run(args));
    }

    private static Terminal terminal() {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        var environment = System.getenv();
        // The launcher knows what Java 21 cannot tell: whether its output is a terminal.
        boolean colours = Boolean.getBoolean("leadershipbot.terminal") && !environment.containsKey("NO_COLOR");
        var folder = Path.of("").toAbsolutePath();
        return new Terminal(out, err, colours, environment, folder,
                Path.of(System.getProperty("leadershipbot.home", folder.toString())));
    }
}
