package io.leadershipbot.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

import io.leadershipbot.app.settings.CurrentSettings;
import io.leadershipbot.app.setup.SlackSetup;
import io.leadershipbot.app.setup.SlackValue;
import io.leadershipbot.app.setup.TeamsSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code setup}: from nothing to a bot that answers on a platform. Alone it shows how to use it. */
@Command
final class SetupCommand {

    private static CurrentSettings current(Terminal terminal) {
        return CurrentSettings.read(terminal.environment(), terminal.folder(), terminal.home());
    }

    /** What a file holds, so that no secret needs to stand on a command line, where other users see it. */
    private static Optional<String> content(Optional<Path> file, Terminal terminal, Words words, CommandSpec spec) {
        return file.map(typed -> {
            try {
                return Files.readString(terminal.resolve(typed));
            } catch (IOException unreadable) {
                throw new ParameterException(spec.commandLine(),
                        words.say("setup.unreadable", Map.of("file", typed.toString())), unreadable);
            }
        });
    }

    /** {@code setup slack}. */
    @Command
    static final class Slack implements Callable<Integer> {

        private final Terminal terminal;
        private final Words words;
        private final Callable<Integer> serve;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private final Lead lead = new Lead();

        @Option(names = "--url", paramLabel = "address", descriptionKey = "setup.slack.url")
        private Optional<String> url = Optional.empty();

        @Option(names = "--name", paramLabel = "name", descriptionKey = "manifest.name")
        private Optional<String> name = Optional.empty();

        @Option(names = "--command", paramLabel = "command", descriptionKey = "manifest.command")
        private Optional<String> command = Optional.empty();

        @Option(names = "--bot-token-file", paramLabel = "file", descriptionKey = "setup.slack.bot-token-file")
        private Optional<Path> botToken = Optional.empty();

        @Option(names = "--app-token-file", paramLabel = "file", descriptionKey = "setup.slack.app-token-file")
        private Optional<Path> appToken = Optional.empty();

        @Option(names = "--signing-secret-file", paramLabel = "file", descriptionKey = "setup.slack.signing-secret-file")
        private Optional<Path> signingSecret = Optional.empty();

        Slack(Terminal terminal, Words words, Callable<Integer> serve) {
            this.terminal = terminal;
            this.words = words;
            this.serve = serve;
        }

        @Override
        public Integer call() throws Exception {
            var given = new EnumMap<SlackValue, String>(SlackValue.class);
            content(botToken).ifPresent(value -> given.put(SlackValue.BOT_TOKEN, value));
            content(appToken).ifPresent(value -> given.put(SlackValue.APP_TOKEN, value));
            content(signingSecret).ifPresent(value -> given.put(SlackValue.SIGNING_SECRET, value));
            var wishes = new SlackSetup.Wishes(url, name, command, given, lead.asks(), lead.checks());
            return lead.through(dialogue -> new SlackSetup(dialogue, current(terminal), wishes).run(), terminal, words,
                    serve);
        }

        private Optional<String> content(Optional<Path> file) {
            return SetupCommand.content(file, terminal, words, spec);
        }
    }

    /** {@code setup teams}. */
    @Command
    static final class Teams implements Callable<Integer> {

        private final Terminal terminal;
        private final Words words;
        private final Callable<Integer> serve;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private final Lead lead = new Lead();

        @Option(names = "--url", paramLabel = "address", descriptionKey = "manifest.teams.url")
        private Optional<String> url = Optional.empty();

        @Option(names = "--name", paramLabel = "name", descriptionKey = "manifest.name")
        private Optional<String> name = Optional.empty();

        @Option(names = "--app-id", paramLabel = "id", descriptionKey = "manifest.teams.app-id")
        private Optional<String> appId = Optional.empty();

        @Option(names = "--tenant-id", paramLabel = "id", descriptionKey = "setup.teams.tenant-id")
        private Optional<String> tenantId = Optional.empty();

        @Option(names = "--secret-file", paramLabel = "file", descriptionKey = "setup.teams.secret-file")
        private Optional<Path> secret = Optional.empty();

        @Option(names = "--certificate", paramLabel = "file", descriptionKey = "setup.teams.certificate")
        private Optional<Path> certificate = Optional.empty();

        @Option(names = "--out", paramLabel = "file", descriptionKey = "manifest.teams.out")
        private Path out = Path.of("leadership-bot-teams.zip");

        Teams(Terminal terminal, Words words, Callable<Integer> serve) {
            this.terminal = terminal;
            this.words = words;
            this.serve = serve;
        }

        @Override
        public Integer call() throws Exception {
            var given = new TeamsSetup.Given(appId, tenantId,
                    content(secret, terminal, words, spec).map(String::strip),
                    certificate.map(file -> terminal.resolve(file).normalize()), url);
            var wishes = new TeamsSetup.Wishes(given, name, Version.current(), terminal.folder(), out, lead.asks(),
                    lead.checks());
            return lead.through(dialogue -> new TeamsSetup(dialogue, current(terminal), wishes, InstantSource.system(),
                    RandomGenerator.getDefault()).run(), terminal, words, serve);
        }
    }
}
