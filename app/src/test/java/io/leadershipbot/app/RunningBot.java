package io.leadershipbot.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Person;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The whole bot on real ports with a real database, and a Slack for it to live in. */
final class RunningBot implements AutoCloseable {

    final FakeSlack slack = FakeSlack.start();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private Bot bot;

    /** Slack reaches it over HTTP. */
    RunningBot(Path folder) throws Exception {
        this(folder, slack -> Map.of("SLACK_SIGNING_SECRET", slack.app().signingSecret()));
    }

    /** @param ways by which Slack reaches it, as settings say it */
    RunningBot(Path folder, Function<FakeSlack, Map<String, String>> ways) throws Exception {
        this.folder = folder;
        environment.putAll(Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", folder.resolve("data").toString(),
                "SLACK_BOT_TOKEN", slack.workspace().botToken(), "SLACK_API_URL", slack.apiUrl()));
        environment.putAll(ways.apply(slack));
        bot = started();
    }

    private Bot started() throws Exception {
        var settings = SettingsReader.read(environment, folder, folder).settings();
        var running = Bot.start(settings, Logs.open(logged, LogFormat.TEXT), InstantSource.system());
        reachedOverHttp(running);
        return running;
    }

    /** From now on Slack sends what people do over HTTP. */
    void reachedOverHttp() {
        reachedOverHttp(bot);
    }

    private void reachedOverHttp(Bot running) {
        slack.connect(URI.create("http://127.0.0.1:" + running.port() + "/slack/events"));
    }

    /** From now on Slack sends what people do by sockets, as soon as the bot has opened both. */
    void reachedBySockets() throws InterruptedException {
        slack.sockets().switchOn();
        slack.sockets().await(2);
    }

    /** Stops it in good order, and starts it again on what it has kept. */
    void restart() throws Exception {
        bot.close();
        bot = started();
    }

    /** Stops it, and starts it again with one setting more. */
    void restartWith(String name, String value) throws Exception {
        environment.put(name, value);
        restart();
    }

    Bot bot() {
        return bot;
    }

    /** The variables that it was started with. */
    Map<String, String> environment() {
        return environment;
    }

    /** Somebody in the channel {@code general}. */
    Person person(String id) {
        return slack.person(id).in("C1");
    }

    /** What the bot has logged. */
    String log() {
        return logged.toString(UTF_8);
    }

    /** What the management port says. */
    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.managementPort() + path))
                    .build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        bot.close();
        slack.close();
    }
}
