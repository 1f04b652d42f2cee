package io.leadershipbot.app.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.leadershipbot.app.server.Branch;
import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.playground.page.Playground;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.Reception;
import io.leadershipbot.slack.SlackManifest;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.teams.TeamsPlatform;
import io.leadershipbot.teams.TeamsSettings;
import io.leadershipbot.teams.token.TeamsCredentials;

/**
 * A playground, and the settings with which a bot lives in it: its platforms in place of the real ones, and data that is
 * thrown away, so that nothing that was played reaches a real workspace one day.
 */
public final class Playroom implements AutoCloseable {

    private final Playground playground;
    private final Path data;
    private final Settings settings;

    private Playroom(Playground playground, Path data, Settings settings) {
        this.playground = playground;
        this.data = data;
        this.settings = settings;
    }

    /**
     * Opens one if the settings leave room for it: no platform has credentials, and nobody but this machine can knock.
     *
     * @param renderers folders where the page's renderers may be
     */
    public static Optional<Playroom> open(Settings settings, List<Path> renderers) {
        return WhyOff.of(settings).isPresent() ? Optional.empty() : Optional.of(opened(settings, renderers));
    }

    private static Playroom opened(Settings settings, List<Path> renderers) {
        try {
            var data = Files.createTempDirectory("leadership-bot-playground");
            var playground = Playground
                    .start(new Playground.Options(settings.botName(), settings.slackCommand(), renderers));
            return new Playroom(playground, data, in(playground, data, settings));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The playground needs a folder for what is not kept, and cannot make one in "
                    + System.getProperty("java.io.tmpdir") + ". Free space there, or choose another folder by "
                    + "LEADERSHIP_BOT_JAVA_OPTS=-Djava.io.tmpdir=…", unwritable);
        }
    }

    private static Settings in(Playground playground, Path data, Settings given) {
        return new Settings(given.port(), given.bindAddress(), given.publicUrl(), given.managementPort(),
                DatabaseLocation.inFolder(data), given.contentDir(), given.logFormat(), given.botName(),
                given.slackCommand(),
                URI.create(playground.slack().apiUrl()), Optional.of(slack(playground.slack())),
                Optional.of(teams(playground.teams(), given.botName())));
    }

    private static Settings.Slack slack(FakeSlack slack) {
        return new Settings.Slack(new Reception.Http(Secret.of(slack.app().signingSecret())),
                Secret.of(slack.workspace().botToken()));
    }

    private static TeamsSettings teams(FakeTeams teams, String name) {
        var app = teams.app();
        return new TeamsSettings(
                new TeamsCredentials(app.id(), app.tenant(),
                        new TeamsCredentials.Proof.ClientSecret(Secret.of(app.secret()))),
                name, URI.create(teams.openIdUrl()), URI.create(teams.tokenUrl()), List.of(teams.host()));
    }

    /** What the bot runs with here. */
    public Settings settings() {
        return settings;
    }

    /** The page and what it asks for, to stand behind the bot's own door. */
    public Branch branch() {
        return new Branch(Playground.PATH, Playground.LARGEST_BODY, Playground.HEADERS, new PageVisitor(playground));
    }

    /** Says at which port of this machine the bot is. */
    public void connect(int port) {
        playground.connect(URI.create("http://" + host(settings.bindAddress()) + ":" + port), SlackManifest.PATH,
                TeamsPlatform.PATH);
    }

    private static String host(InetAddress address) {
        var host = address.getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** Ends what goes on, so that the server can stop. */
    public void hangUp() {
        playground.hangUp();
    }

    /** Throws everything away; to be called when nobody uses the data any more. */
    @Override
    public void close() {
        playground.close();
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            // It lies among what the machine throws away by itself, and holds nothing of anybody.
            data.toFile().deleteOnExit();
        }
    }
}
