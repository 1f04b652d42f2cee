package io.leadershipbot.app.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.playground.teams.FakeTeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TeamsSetupTest {

    private static final String URL = "https://bot.example.org";
    private static final String STRANGER = "00000000-0000-4000-8000-000000000000";

    private final FakeTeams teams = FakeTeams.start();
    private final String appId = teams.app().id();
    private final String tenant = teams.app().tenant();
    private final String secret = teams.app().secret();

    @TempDir
    private Path folder;
    private SetupStage stage;

    @BeforeEach
    void open_teams() {
        stage = new SetupStage(folder);
        stage.environment.put("TEAMS_TOKEN_URL", teams.tokenUrl());
    }

    @AfterEach
    void close_teams() {
        teams.close();
    }

    @Test
    void four_values_lead_to_a_package_and_a_bot_that_starts() throws IOException {
        stage.keyboard.types(appId, tenant, secret, URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isEqualTo(ExitStatus.OK);
        assertThat(stage.written()).containsExactly("TEAMS_APP_ID=" + appId, "TEAMS_TENANT_ID=" + tenant,
                "TEAMS_APP_PASSWORD=" + secret, "PUBLIC_URL=" + URL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(stage.env()))).isEqualTo("rw-------");
        assertThat(manifest("leadership-bot-teams.zip").at("/bots/0/botId").asText()).isEqualTo(appId);
        assertThat(stage.started)
                .singleElement().satisfies(settings -> assertThat(settings.teams()).isPresent());
        assertThat(stage.err()).isEmpty();
    }

    @Test
    void every_click_is_said_in_its_order_with_the_values_that_it_needs() {
        stage.keyboard.types(appId, tenant, secret, URL);
        stage.run("setup", "teams", "--name", "Coach");
        assertThat(stage.out()).containsSubsequence("New registration", "Certificates & secrets", "Entra takes them.",
                "Wrote leadership-bot-teams.zip", "Wrote " + stage.env(), "Azure Bot", appId, tenant,
                URL + "/api/messages", "Microsoft Teams", "Manage apps", "leadership-bot-teams.zip", "open Coach",
                "type: tip", "The bot starts now");
        assertThat(stage.out().lines()).filteredOn(line -> !line.contains(folder.toString()))
                .allMatch(line -> line.length() <= 80, "fits");
    }

    @Test
    void the_secret_is_neither_shown_nor_said_again() {
        stage.keyboard.types(appId, tenant, secret, URL);
        stage.run("setup", "teams");
        assertThat(stage.keyboard.shown).containsExactly(appId, tenant, URL);
        assertThat(stage.out() + stage.err()).doesNotContain(secret);
    }

    @Test
    void what_is_set_is_kept_by_pressing_enter() throws IOException {
        var before = "# mine\nTEAMS_APP_ID=" + appId + "\nTEAMS_TENANT_ID=" + tenant + "\nTEAMS_APP_PASSWORD='"
                + secret + "'\nPUBLIC_URL=" + URL + "\n";
        Files.writeString(stage.env(), before);
        stage.keyboard.types("", "", "", "");
        assertThat(stage.run("setup", "teams", "--out", "coach.zip", "--no-start")).as(stage.err()).isZero();
        assertThat(stage.env()).hasContent(before);
        assertThat(stage.keyboard.asked).contains("Directory (tenant) ID [" + tenant + "]:").element(2).asString()
                .endsWith("[Enter keeps what is set]:");
        assertThat(stage.out()).contains("Start the bot with");
        assertThat(folder.resolve("coach.zip")).exists();
        assertThat(stage.started).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no-id,An id is 32 hexadecimal digits", "'',This one is needed."})
    void what_is_no_id_is_asked_again(String wrong, String said) {
        stage.keyboard.types(wrong, "\u201C" + appId + "\u201D ", wrong, tenant, secret, URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isZero();
        assertThat(stage.err().lines().filter(line -> line.contains(said))).hasSize(2);
    }

    @Test
    void the_secrets_id_in_place_of_its_value_is_told_from_it() {
        stage.keyboard.types(appId, tenant, STRANGER, "", secret, URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isZero();
        assertThat(stage.err()).contains("This is the secret's id, not its value.", "This one is needed.");
    }

    @Test
    void what_entra_refuses_is_told_with_what_to_do_and_asked_again() throws IOException {
        stage.keyboard.types(STRANGER, tenant, secret, appId, "", "wrong-secret", "", "", secret, URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isZero();
        assertThat(stage.err()).contains("AADSTS700016", "The tenant has no app of this id", "AADSTS7000215",
                "Copy the secret's value").doesNotContain("wrong-secret");
        assertThat(stage.out()).contains("Once more, please.");
        assertThat(stage.written()).contains("TEAMS_APP_ID=" + appId, "TEAMS_APP_PASSWORD=" + secret);
    }

    @Test
    void a_certificate_that_is_none_is_told_and_the_secret_takes_its_place() throws IOException {
        Files.writeString(folder.resolve("bot.pem"), "not a certificate");
        Files.writeString(stage.env(), "TEAMS_APP_CERTIFICATE=old.pem\n");
        stage.keyboard.types(appId, tenant, "certificate", "nowhere.pem", "bot.pem", "", "", secret, URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isZero();
        assertThat(stage.err()).contains("There is no such file: nowhere.pem", "It takes both");
        assertThat(stage.written()).contains("TEAMS_APP_PASSWORD=" + secret)
                .noneMatch(line -> line.startsWith("TEAMS_APP_CERTIFICATE"));
    }

    @Test
    void without_a_network_it_says_so_and_can_write_all_the_same() throws IOException {
        stage.environment.put("TEAMS_TOKEN_URL", "http://127.0.0.1:9/token");
        stage.keyboard.types(appId, tenant, secret, "", "write", URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isZero();
        assertThat(stage.err().lines().filter(line -> line.contains("Entra cannot be asked"))).hasSize(2);
        assertThat(stage.written()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"http://bot.example.org,an https address", "bot,web address", "http://localhost:3000,https only",
            "https://x.org/path,nothing behind it"})
    void an_address_that_teams_cannot_call_is_asked_again(String wrong, String said) throws IOException {
        stage.keyboard.types(appId, tenant, secret, wrong, URL);
        assertThat(stage.run("setup", "teams")).as(stage.err()).isZero();
        assertThat(stage.err()).contains(said);
        assertThat(stage.written()).contains("PUBLIC_URL=" + URL);
    }

    @Test
    void a_name_that_teams_does_not_take_is_told_before_anything_is_asked() {
        assertThat(stage.run("setup", "teams", "--name", "A name of more than thirty chars"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("Teams takes 1 to 30 characters");
        assertThat(stage.out()).isEmpty();
    }

    @Test
    void a_package_that_cannot_be_written_leaves_the_settings_as_they_were() throws IOException {
        stage.keyboard.types(appId, tenant, secret, URL);
        assertThat(stage.run("setup", "teams", "--out", "no/such/folder.zip")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("I cannot write no/such/folder.zip.");
        assertThat(stage.written()).isEmpty();
        assertThat(stage.started).isEmpty();
    }

    @Test
    void a_terminal_that_is_closed_in_the_middle_leaves_nothing_behind() {
        stage.keyboard.types(appId, tenant, secret);
        assertThat(stage.run("setup", "teams")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).endsWith("Stopped. Nothing was written.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_script_gives_the_values() throws IOException {
        Files.writeString(folder.resolve("secret"), secret + "\n");
        assertThat(stage.runInTheDark("setup", "teams", "--non-interactive", "--app-id", appId, "--tenant-id", tenant,
                "--secret-file", "secret", "--url", URL)).as(stage.err()).isZero();
        assertThat(stage.written()).hasSize(4);
        assertThat(stage.started).hasSize(1);
        assertThat(stage.opened).isEmpty();
    }

    @Test
    void a_script_is_told_all_that_is_missing() {
        stage.environment.put("TEAMS_TENANT_ID", tenant);
        assertThat(stage.runInTheDark("setup", "teams", "--non-interactive")).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("TEAMS_APP_ID (--app-id)",
                "TEAMS_APP_PASSWORD (--secret-file) or TEAMS_APP_CERTIFICATE (--certificate)", "PUBLIC_URL (--url)")
                .doesNotContain("TENANT");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_script_with_what_entra_refuses_writes_nothing() {
        stage.environment.put("TEAMS_APP_PASSWORD", "wrong-secret");
        assertThat(stage.runInTheDark("setup", "teams", "--non-interactive", "--app-id", appId, "--tenant-id", tenant,
                "--url", URL)).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("AADSTS7000215").doesNotContain("wrong-secret");
        assertThat(stage.runInTheDark("setup", "teams", "--non-interactive", "--app-id", appId, "--tenant-id", "me",
                "--url", URL)).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("TEAMS_TENANT_ID: 'me'");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void without_a_terminal_it_says_how_a_script_does_it() {
        assertThat(stage.runInTheDark("setup", "teams")).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("--non-interactive");
    }

    private JsonNode manifest(String file) throws IOException {
        try (var zip = new ZipFile(folder.resolve(file).toFile())) {
            return JsonMapper.builder().build().readTree(zip.getInputStream(zip.getEntry("manifest.json")));
        }
    }
}
