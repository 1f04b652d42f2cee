package io.leadershipbot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsException;
import io.leadershipbot.app.settings.SettingsReader;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A start and a few requests on free ports, with data that is thrown away and without a word to the outside. The
 * launcher lets the JVM watch it, and starts quickly from then on with what the JVM has seen.
 */
final class Rehearsal {

    private static final String SECRET = "rehearsal";

    /** Nobody listens at this port of this machine, and nothing leaves it. */
    private static final String NOWHERE = "http://127.0.0.1:9/";

    private Rehearsal() {}

    /** Starts, answers, stops. */
    static int run() throws IOException, SettingsException, PortTakenException, GeneralSecurityException {
        var folder = Files.createTempDirectory("leadership-bot-rehearsal");
        try (var teams = RehearsedTeams.open()) {
            Map<String, String> environment = new HashMap<>(teams.settings());
            environment.putAll(Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", folder.toString(),
                    "SLACK_SIGNING_SECRET", SECRET, "SLACK_BOT_TOKEN", "xoxb-rehearsal", "SLACK_API_URL", NOWHERE));
            var settings = SettingsReader.read(environment, folder, folder).settings();
            var log = Logs.open(OutputStream.nullOutputStream(), LogFormat.TEXT);
            try (var bot = Bot.start(settings, log, InstantSource.system())) {
                for (var typed : List.of("tip", "help")) {
                    ask(bot, typed);
                    teams.ask(bot.port(), typed);
                }
            }
            return ExitStatus.OK;
        } finally {
            remove(folder);
        }
    }

    private static void ask(Bot bot, String typed) throws IOException, GeneralSecurityException {
        var body = "command=%2Fleadership&team_id=T0&channel_id=C0&user_id=U0&api_app_id=A0&trigger_id=0.0&text="
                + URLEncoder.encode(typed, UTF_8) + "&response_url=" + URLEncoder.encode(NOWHERE, UTF_8);
        var time = Long.toString(InstantSource.system().instant().getEpochSecond());
        var address = URI.create("http://127.0.0.1:" + bot.port() + "/slack/events").toURL();
        var connection = (HttpURLConnection) address.openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setRequestProperty("X-Slack-Request-Timestamp", time);
        connection.setRequestProperty("X-Slack-Signature", "v0=" + signature("v0:" + time + ":" + body));
        connection.getOutputStream().write(body.getBytes(UTF_8));
        try (var answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }

    private static String signature(String words) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(words.getBytes(UTF_8)));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
