package io.leadershipbot.app;

import java.util.concurrent.CountDownLatch;

import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;

/** The bot as a process: reads the settings, starts it, and stops it when the process is asked to end. */
final class Service {

    private final Terminal terminal;

    Service(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Serves until the process is asked to end. */
    int call() throws InterruptedException {
        try {
            var reading = SettingsReader.read(terminal.environment(), terminal.folder(), terminal.home());
            reading.warnings().forEach(terminal.err()::println);
            var bot = Bot.start(reading.settings(), terminal);
            stopAtTheEnd(bot);
            new CountDownLatch(1).await();
            return ExitStatus.OK;
        } catch (SettingsException faults) {
            terminal.err().println(faults.getMessage());
            return ExitStatus.USAGE;
        } catch (PortTakenException taken) {
            terminal.err().println(taken.getMessage());
            return ExitStatus.FOUND;
        }
    }

    private static void stopAtTheEnd(Bot bot) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            bot.close();
            // What was stopped in good order ends as well as if it had ended by itself.
            Runtime.getRuntime().halt(ExitStatus.OK);
        }, "stop"));
    }
}
