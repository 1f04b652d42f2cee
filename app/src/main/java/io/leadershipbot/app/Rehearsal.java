package io.leadershipbot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A start and a few requests in the playground, on free ports, with data that is thrown away and without a word to the
 * outside. The launcher lets the JVM watch it, and starts quickly from then on with what the JVM has seen.
 */
final class Rehearsal {

    private static final List<String> LOOKS = List.of("", "/assets/playground.css", "/api/state?platform=slack",
            "/api/state?platform=teams");
    private static final List<String> ACTS = List.of(act("slack", "U1", "C1", "/leadership tip"),
            act("slack", "U1", "C1", "/leadership help"), act("teams", "ada", "chat", "tip"),
            act("teams", "ada", "general", "@Leadership Bot help"));

    private Rehearsal() {}

    private static String act(String platform, String person, String place, String text) {
        return """
               {"platform":"%s","person":"%s","place":"%s","do":"type","text":"%s"}""".formatted(platform, person,
                place, text);
    }

    /** Starts, answers, stops. */
    static int run() throws IOException, SettingsException, PortTakenException {
        var folder = Files.createTempDirectory("leadership-bot-rehearsal");
        try {
            var settings = SettingsReader
                    .read(Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", folder.toString()), folder, folder)
                    .settings();
            var log = Logs.open(OutputStream.nullOutputStream(), LogFormat.TEXT);
            try (var bot = Bot.start(settings, log, InstantSource.system())) {
                for (var act : ACTS) {
                    var connection = connection(bot, "/api/act");
                    connection.setDoOutput(true);
                    connection.setRequestProperty("Content-Type", "application/json");
                    connection.getOutputStream().write(act.getBytes(UTF_8));
                    read(connection);
                }
                for (var look : LOOKS) {
                    read(connection(bot, look));
                }
            }
            return ExitStatus.OK;
        } finally {
            remove(folder);
        }
    }

    private static HttpURLConnection connection(Bot bot, String path) throws IOException {
        return (HttpURLConnection) URI.create("http://127.0.0.1:" + bot.port() + "/playground" + path).toURL()
                .openConnection();
    }

    private static void read(HttpURLConnection connection) throws IOException {
        // A build without its page is rehearsed as well.
        try (var answer = connection.getResponseCode() == HttpURLConnection.HTTP_OK
                ? connection.getInputStream()
                : connection.getErrorStream()) {
            answer.readAllBytes();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
