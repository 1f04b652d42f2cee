package io.leadershipbot.app.doctor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.app.settings.Examination;
import io.leadershipbot.app.settings.SettingsReader;

/** Looks at everything that the bot needs. Safe beside a running bot, and with settings that are wrong or missing. */
public final class Doctor {

    /** A whole round stays below ten seconds, also without a network. */
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final Duration QUESTION = Duration.ofSeconds(5);

    private Doctor() {}

    /**
     * Runs every check.
     *
     * @param environment the variables of the process
     * @param folder where the command was typed
     * @param home where the launcher is
     * @return what was found, in the order of {@link #checks}
     * @throws InterruptedException if nobody waits for it any more
     */
    public static List<Finding> examine(Map<String, String> environment, Path folder, Path home, InstantSource clock)
            throws InterruptedException {
        var examination = SettingsReader.examine(environment, folder, home);
        return new Round(checks(examination, environment, clock), ROUND).run();
    }

    /** Every check there is, in the order in which people read them. */
    private static List<Check> checks(Examination examination, Map<String, String> environment, InstantSource clock) {
        var settings = examination.settings();
        var answers = Answers.to(settings, QUESTION, clock);
        var ways = new Ways(Proxies.of(environment));
        var running = new RunningBot(settings.managementPort());
        return List.of(
                new ConfigurationCheck(examination),
                new JavaCheck(Runtime.version(), Optional.ofNullable(System.getProperty("java.vendor"))),
                MemoryCheck.ofThisMachine(),
                new TimeZoneCheck(clock),
                new ContentPackCheck(settings.contentDir()),
                new DataFolderCheck(examination),
                new DatabaseCheck(examination),
                PortCheck.platforms(examination, running),
                PortCheck.management(examination, running),
                new SlackCheckUp(examination, answers, ways),
                new SlackScopesCheck(answers),
                new SlackSocketCheck(examination, answers, ways),
                new TeamsCheckUp(examination, answers, ways),
                new TeamsKeysCheck(examination, answers, ways),
                new ClockCheck(clock, answers));
    }
}
