package io.leadershipbot.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code doctor} as people and programs meet it, against files that somebody has looked at. */
class DoctorCommandTest {

    @TempDir
    private Path folder;
    private final Map<String, String> environment = new HashMap<>(Map.of("PORT", "0", "MANAGEMENT_PORT", "0"));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean colours;

    @Test
    void bot_without_any_platform_is_well() throws IOException {
        assertThat(doctor()).isEqualTo(ExitStatus.OK);
        DoctorGolden.matches("nothing", text());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void bot_on_both_platforms_is_well() throws Exception {
        try (var slack = FakeSlack.start(); var teams = FakeTeams.start()) {
            isOn(slack);
            isOn(teams);
            makeDatabase();

            assertThat(doctor()).isEqualTo(ExitStatus.OK);
            DoctorGolden.matches("well", text());
        }
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_fix() throws Exception {
        Files.writeString(folder.resolve("data"), "");
        try (var slack = FakeSlack.start();
                var teams = FakeTeams.start();
                var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            isOn(slack);
            isOn(teams);
            environment.putAll(Map.of("PORT", Integer.toString(taken.getLocalPort()), "MANAGEMENT_PORT", "many",
                    "BOT_NAME", "A name that is longer than what Slack takes", "SLACK_BOT_TOKEN", "xoxb-canary",
                    "TEAMS_APP_PASSWORD", "canary"));

            assertThat(doctor()).isEqualTo(ExitStatus.FOUND);
            DoctorGolden.matches("ill", text());
            assertThat(text()).doesNotContain("canary");
        }
    }

    @Test
    void page_for_operators_shows_what_doctor_shows() throws Exception {
        try (var slack = FakeSlack.start()) {
            isOn(slack);
            slack.workspace().withdraw("chat:write");
            environment.putAll(Map.of("PORT", freePort(), "MANAGEMENT_PORT", freePort()));
            makeDatabase();

            assertThat(doctor()).isEqualTo(ExitStatus.FOUND);
            var page = Files.readString(Path.of("").toAbsolutePath().resolveSibling("docs").resolve("operations.md"));
            var shown = page.substring(page.indexOf("$ ./leadership-bot doctor\n"));
            shown = shown.substring(shown.indexOf('\n') + 1, shown.indexOf("```"));
            assertThat(DoctorGolden.masked(shown)).isEqualTo(DoctorGolden.masked(text()));
        }
    }

    @Test
    void programs_get_a_list_with_a_fix_for_whatever_is_not_well() throws Exception {
        environment.put("DATA_DIR", "canary\u0000");

        assertThat(doctor("--json")).isEqualTo(ExitStatus.FOUND);

        var list = new JsonMapper().readTree(text());
        assertThat(list.isArray()).isTrue();
        assertThat(list).isNotEmpty().allSatisfy(one -> {
            assertThat(one.fieldNames()).toIterable().containsExactly("check", "state", "says", "fix");
            assertThat(one.path("check").asText()).matches("[a-z-]+");
            assertThat(one.path("state").asText()).isIn("ok", "warning", "wrong", "off");
            assertThat(one.path("says").asText()).isNotBlank();
            assertThat(one.path("fix").isNull()).isEqualTo(one.path("state").asText().equals("ok"));
        });
        assertThat(list).extracting(one -> one.path("check").asText()).contains("configuration", "java", "memory",
                "time-zones", "content", "data-folder", "database", "port", "management-port", "slack", "teams",
                "clock");
    }

    @Test
    void states_are_coloured_for_who_sees_colours() {
        colours = true;

        assertThat(doctor()).isEqualTo(ExitStatus.OK);
        assertThat(text()).contains("\u001b[32mok").contains("\u001b[2moff");
    }

    private void isOn(FakeSlack slack) {
        environment.putAll(Map.of("SLACK_API_URL", slack.apiUrl(), "SLACK_SIGNING_SECRET", slack.app().signingSecret(),
                "SLACK_BOT_TOKEN", slack.workspace().botToken()));
    }

    private void isOn(FakeTeams teams) {
        environment.putAll(Map.of("TEAMS_APP_ID", teams.app().id(), "TEAMS_TENANT_ID", teams.app().tenant(),
                "TEAMS_APP_PASSWORD", teams.app().secret(), "TEAMS_TOKEN_URL", teams.tokenUrl(), "TEAMS_OPENID_URL",
                teams.openIdUrl()));
    }

    private void makeDatabase() throws Exception {
        var settings = SettingsReader.read(environment, folder, folder).settings();
        Database.open(settings.database(), InstantSource.system(),
                Logs.open(OutputStream.nullOutputStream(), LogFormat.TEXT)).close();
    }

    private int doctor(String... options) {
        var print = new PrintStream(out, true, UTF_8);
        var terminal = new Terminal(print, print, colours, Locale.ENGLISH, environment, folder, folder);
        var parts = new Parts(() -> ExitStatus.OK, () -> ExitStatus.OK,
                typed -> new GivenTip(Card.of(Text.of("Trust")), Optional.empty()));
        var line = new ArrayList<>(List.of("doctor"));
        line.addAll(List.of(options));
        return new CommandLineTool(terminal, Words.english(), parts).run(line.toArray(String[]::new));
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private String text() {
        return out.toString(UTF_8);
    }
}
