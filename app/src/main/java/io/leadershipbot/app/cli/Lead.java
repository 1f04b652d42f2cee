package io.leadershipbot.app.cli;

import java.util.concurrent.Callable;

import io.leadershipbot.app.setup.Dialogue;
import io.leadershipbot.app.setup.Outcome;
import picocli.CommandLine.Option;

/** What the setups of all platforms have in common: who is asked, how it may end, and the start behind it. */
final class Lead {

    @Option(names = "--non-interactive", descriptionKey = "setup.non-interactive")
    private boolean nonInteractive;

    @Option(names = "--no-check", descriptionKey = "setup.no-check")
    private boolean noCheck;

    @Option(names = "--no-start", descriptionKey = "setup.no-start")
    private boolean noStart;

    /** A setup that is ready to begin. */
    @FunctionalInterface
    interface Setup {

        /** Leads through it. */
        Outcome run(Dialogue dialogue) throws Dialogue.InputEndedException;
    }

    boolean asks() {
        return !nonInteractive;
    }

    boolean checks() {
        return !noCheck;
    }

    /** Leads through a setup, starts the bot, and tells the exit status. */
    int through(Setup setup, Terminal terminal, Words words, Callable<Integer> serve) throws Exception {
        if (asks() && !terminal.keyboard().isThere()) {
            terminal.err().println(words.say("setup.no-terminal"));
            return ExitStatus.USAGE;
        }
        return switch (outcome(setup, new TerminalDialogue(terminal, words))) {
            case READY -> start(terminal, words, serve);
            case HIDDEN -> {
                terminal.err().println(words.say("setup.not-started"));
                yield ExitStatus.FOUND;
            }
            case FAILED -> ExitStatus.FOUND;
            case MISUSED -> ExitStatus.USAGE;
        };
    }

    private static Outcome outcome(Setup setup, TerminalDialogue dialogue) {
        var atTheEnd = new Thread(dialogue::stop, "setup-stop");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            return setup.run(dialogue);
        } catch (Dialogue.InputEndedException closed) {
            dialogue.stop();
            return Outcome.FAILED;
        } finally {
            forget(atTheEnd);
        }
    }

    private static void forget(Thread atTheEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The process is ending, and the thread has begun.
        }
    }

    private int start(Terminal terminal, Words words, Callable<Integer> serve) throws Exception {
        if (noStart) {
            terminal.out().println(words.say("setup.start-later"));
            return ExitStatus.OK;
        }
        terminal.out().println(words.say("setup.starts"));
        return serve.call();
    }
}
