package io.leadershipbot.app;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.cli.Words;
import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.storage.DatabaseException;

/** The bot as a process: reads the settings, starts it, and stops it when the process is asked to end. */
final class Service {

    private final Terminal terminal;
    private final Words words;

    Service(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    /** Serves until the process is asked to end. */
    int run() throws InterruptedException {
        try {
            var reading = SettingsReader.read(terminal.environment(), terminal.folder(), terminal.home());
            reading.warnings().forEach(terminal.err()::println);
            var settings = reading.settings();
            var bot = Bot.start(settings, Logs.open(terminal.err(), settings.logFormat()), InstantSource.system());
            stopAtTheEnd(bot);
            new Banner(words).lines(settings, bot).forEach(terminal.out()::println);
            new CountDownLatch(1).await();
            return ExitStatus.OK;
        } catch (SettingsException faults) {
            terminal.err().println(words.say("settings.faults"));
            terminal.err().println();
            terminal.err().println(faults.getMessage());
            return ExitStatus.USAGE;
        } catch (OverlayFaultsException faults) {
            terminal.err().println(words.say("overlay.faults"));
            terminal.err().println();
            terminal.err().println(faults.getMessage());
            return ExitStatus.FOUND;
        } catch (PortTakenException | DatabaseException refused) {
            terminal.err().println(refused.getMessage());
            return ExitStatus.FOUND;
        }
    }

    private static void stopAtTheEnd(Bot bot) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            bot.close();
            // What was stopped in good order has ended as well as if it had ended by itself.
            Runtime.getRuntime().halt(ExitStatus.OK);
        }, "stop"));
    }
}
