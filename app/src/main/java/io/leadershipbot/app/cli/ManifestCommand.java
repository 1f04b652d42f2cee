package io.leadershipbot.app.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.slack.SlackManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code manifest}: what creates the app on a platform. Alone it shows how to use it. */
@Command
final class ManifestCommand {

    /** {@code manifest slack}: to paste where Slack creates an app from a manifest. */
    @Command
    static final class Slack implements Callable<Integer> {

        private final Terminal terminal;
        private final Words words;

        @Option(names = "--url", paramLabel = "address", descriptionKey = "manifest.url")
        private Optional<URI> url = Optional.empty();

        @Option(names = "--name", paramLabel = "name", descriptionKey = "manifest.name")
        private Optional<String> name = Optional.empty();

        @Option(names = "--command", paramLabel = "command", descriptionKey = "manifest.command")
        private Optional<String> command = Optional.empty();

        Slack(Terminal terminal, Words words) {
            this.terminal = terminal;
            this.words = words;
        }

        @Override
        public Integer call() {
            try {
                var settings = SettingsReader.read(terminal.environment(), terminal.folder(), terminal.home())
                        .settings();
                return show(settings);
            } catch (SettingsException faults) {
                terminal.err().println(faults.getMessage());
                return ExitStatus.USAGE;
            }
        }

        private int show(Settings settings) {
            var address = url.or(settings::publicUrl);
            if (address.isEmpty()) {
                terminal.err().println(words.say("manifest.no-url"));
                return ExitStatus.USAGE;
            }
            try {
                terminal.out().println(SlackManifest.json(command.orElse(settings.slackCommand()),
                        name.orElse(settings.botName()), address.get()));
                return ExitStatus.OK;
            } catch (IllegalArgumentException refused) {
                terminal.err()
                        .println(words.say("manifest.refused", Map.of("why", String.valueOf(refused.getMessage()))));
                return ExitStatus.USAGE;
            }
        }
    }
}
