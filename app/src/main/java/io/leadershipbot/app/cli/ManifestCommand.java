package io.leadershipbot.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.slack.SlackManifest;
import io.leadershipbot.teams.manifest.AppDescription;
import io.leadershipbot.teams.manifest.AppPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code manifest}: what creates the app on a platform. Alone it shows how to use it. */
@Command
final class ManifestCommand {

    /** Runs with what is set, or tells every fault in it. */
    private static int withSettings(Terminal terminal, ToIntFunction<Settings> command) {
        try {
            return command.applyAsInt(
                    SettingsReader.read(terminal.environment(), terminal.folder(), terminal.home()).settings());
        } catch (SettingsException faults) {
            terminal.err().println(faults.getMessage());
            return ExitStatus.USAGE;
        }
    }

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
            return withSettings(terminal, this::show);
        }

        private int show(Settings settings) {
            var slash = command.orElse(settings.slackCommand());
            var botName = name.orElse(settings.botName());
            try {
                terminal.out().println(url.or(settings::publicUrl)
                        .map(address -> SlackManifest.http(slash, botName, address))
                        .orElseGet(() -> SlackManifest.socketMode(slash, botName)).json());
                return ExitStatus.OK;
            } catch (IllegalArgumentException refused) {
                terminal.err()
                        .println(words.say("manifest.refused", Map.of("why", String.valueOf(refused.getMessage()))));
                return ExitStatus.USAGE;
            }
        }
    }

    /** {@code manifest teams}: writes the package to upload where Teams manages its apps. */
    @Command
    static final class Teams implements Callable<Integer> {

        private final Terminal terminal;
        private final Words words;

        @Option(names = "--url", paramLabel = "address", descriptionKey = "manifest.teams.url")
        private Optional<URI> url = Optional.empty();

        @Option(names = "--name", paramLabel = "name", descriptionKey = "manifest.name")
        private Optional<String> name = Optional.empty();

        @Option(names = "--app-id", paramLabel = "id", descriptionKey = "manifest.teams.app-id")
        private Optional<String> appId = Optional.empty();

        @Option(names = "--out", paramLabel = "file", descriptionKey = "manifest.teams.out")
        private Path out = Path.of("leadership-bot-teams.zip");

        Teams(Terminal terminal, Words words) {
            this.terminal = terminal;
            this.words = words;
        }

        @Override
        public Integer call() {
            return withSettings(terminal, this::write);
        }

        private int write(Settings settings) {
            var address = url.or(settings::publicUrl);
            var id = appId.or(() -> settings.teams().map(teams -> teams.credentials().appId()));
            if (address.isEmpty()) {
                terminal.err().println(words.say("manifest.teams.no-url"));
            }
            if (id.isEmpty()) {
                terminal.err().println(words.say("manifest.teams.no-app-id"));
            }
            return address.isEmpty() || id.isEmpty()
                    ? ExitStatus.USAGE
                    : write(id.get(), name.orElse(settings.botName()), address.get());
        }

        private int write(String id, String botName, URI address) {
            try {
                Files.write(terminal.resolve(out),
                        AppPackage.zip(new AppDescription(id, botName, Version.current(), address)));
                terminal.out().println(words.say("manifest.teams.written", Map.of("file", out.toString())));
                return ExitStatus.OK;
            } catch (IllegalArgumentException refused) {
                terminal.err()
                        .println(words.say("manifest.refused", Map.of("why", String.valueOf(refused.getMessage()))));
                return ExitStatus.USAGE;
            } catch (IOException unwritable) {
                terminal.err().println(words.say("manifest.teams.unwritable", Map.of("file", out.toString())));
                return ExitStatus.FOUND;
            }
        }
    }
}
