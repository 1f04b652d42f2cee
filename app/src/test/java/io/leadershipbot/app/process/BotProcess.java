package io.leadershipbot.app.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.leadershipbot.app.Main;
import io.leadershipbot.testkit.canary.WatchedProcess;

/** The whole bot, with the memory that its launcher gives it, on free ports and an empty folder. */
public final class BotProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("started port=(\\d+) management=(\\d+)");
    private static final Pattern INSTALLED = Pattern.compile(" installed ");

    private final WatchedProcess process;
    private final Path folder;
    private final int port;
    private final int managementPort;

    private BotProcess(WatchedProcess process, Path folder, int port, int managementPort) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.managementPort = managementPort;
    }

    /**
     * Starts it and waits until it has met its Slack.
     *
     * @param folder for its files; what it prints lies beside it
     */
    public static BotProcess start(Path folder, String signingSecret, String botToken, String apiUrl)
            throws IOException, InterruptedException {
        return startOnSlack(folder, Map.of("SLACK_SIGNING_SECRET", signingSecret, "SLACK_BOT_TOKEN", botToken,
                "SLACK_API_URL", apiUrl));
    }

    /**
     * Starts it and waits until it has met its Slack.
     *
     * @param folder for its files; what it prints lies beside it
     * @param slack the settings of Slack
     */
    public static BotProcess startOnSlack(Path folder, Map<String, String> slack)
            throws IOException, InterruptedException {
        var bot = start(folder, slack);
        try {
            bot.process.awaitPrinted(INSTALLED);
            return bot;
        } catch (IOException | InterruptedException failed) {
            bot.close();
            throw failed;
        }
    }

    /**
     * Starts it.
     *
     * @param folder for its files; what it prints lies beside it
     * @param platforms the settings of the platforms that are on
     */
    public static BotProcess start(Path folder, Map<String, String> platforms)
            throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(platforms);
        settings.put("PORT", "0");
        settings.put("MANAGEMENT_PORT", "0");
        settings.put("DATA_DIR", folder.resolve("data").toString());
        var process = WatchedProcess.start(folder, settings,
                List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"), Main.class.getName());
        try {
            var ports = process.awaitPrinted(STARTED);
            return new BotProcess(process, folder, Integer.parseInt(ports.group(1)), Integer.parseInt(ports.group(2)));
        } catch (IOException | InterruptedException failed) {
            process.close();
            throw failed;
        }
    }

    /** The process. */
    public WatchedProcess process() {
        return process;
    }

    /** Where all its files lie. */
    public Path folder() {
        return folder;
    }

    /** Where its database lies. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Where platforms' requests come in. */
    public int port() {
        return port;
    }

    /** The address that Slack's requests are sent to. */
    public URI events() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** The address that Teams' requests are sent to. */
    public URI messages() {
        return URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    /** What it says on its management port. */
    public String asked(String path) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + managementPort + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more.", e);
        }
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
