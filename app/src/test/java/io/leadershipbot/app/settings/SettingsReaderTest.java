package io.leadershipbot.app.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.Reception;
import io.leadershipbot.storage.DatabaseLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SettingsReaderTest {

    private static final String TOKEN = "xoxb-1-secret";
    private static final String APP_TOKEN = "xapp-1-secret";
    private static final String SIGNING = "0123456789abcdef-secret";

    @TempDir
    private Path root;
    private Path folder;
    private Path home;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void two_folders() throws IOException {
        folder = Files.createDirectory(root.resolve("folder"));
        home = Files.createDirectory(root.resolve("home"));
    }

    @Test
    void nothing_set_gives_the_defaults() throws Exception {
        var settings = settings();
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.managementPort()).isEqualTo(3001);
        assertThat(settings.bindAddress().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.publicUrl()).isEmpty();
        assertThat(settings.database()).isEqualTo(DatabaseLocation.inFolder(home.resolve("data")));
        assertThat(settings.logFormat()).isEqualTo(LogFormat.TEXT);
        assertThat(settings.botName()).isEqualTo("Leadership Bot");
        assertThat(settings.slackCommand()).isEqualTo("/leadership");
        assertThat(settings.slackApiUrl()).isEqualTo(URI.create("https://slack.com/api/"));
        assertThat(settings.slack()).isEmpty();
    }

    @Test
    void the_environment_goes_before_dot_env_and_dot_env_before_yaml() throws Exception {
        yaml("PORT: 1\nMANAGEMENT_PORT: 1001\nBOT_NAME: yaml\n");
        dotEnv("PORT=2\nMANAGEMENT_PORT=1002\n");
        environment.put("PORT", "3");
        assertThat(settings().port()).isEqualTo(3);
        assertThat(settings().managementPort()).isEqualTo(1002);
        assertThat(settings().botName()).isEqualTo("yaml");
    }

    @Test
    void an_empty_variable_counts_as_unset() throws Exception {
        dotEnv("PORT=2000\nSLACK_BOT_TOKEN=\n");
        environment.put("PORT", "");
        environment.put("SLACK_SIGNING_SECRET", "  ");
        environment.put("SLACK_NO_SUCH", "");
        assertThat(settings().port()).isEqualTo(2000);
        assertThat(settings().slack()).isEmpty();
    }

    @Test
    void a_relative_folder_belongs_to_where_it_was_set() throws Exception {
        dotEnv("DATA_DIR=of-file");
        assertThat(settings().database()).isEqualTo(DatabaseLocation.inFolder(folder.resolve("of-file")));
        environment.put("DATA_DIR", "of-shell");
        assertThat(settings().database()).isEqualTo(DatabaseLocation.inFolder(folder.resolve("of-shell")));
        environment.put("DATA_DIR", root.resolve("elsewhere").toString());
        assertThat(settings().database()).isEqualTo(DatabaseLocation.inFolder(root.resolve("elsewhere")));
    }

    @Test
    void without_a_file_in_the_working_folder_those_beside_the_launcher_count() throws Exception {
        Files.writeString(home.resolve(".env"), "PORT=4000");
        assertThat(settings().port()).isEqualTo(4000);
        yaml("BOT_NAME: here");
        assertThat(settings().port()).isEqualTo(3000);
        assertThat(settings().database()).isEqualTo(DatabaseLocation.inFolder(folder.resolve("data")));
    }

    @Test
    void bot_token_and_signing_secret_switch_slack_on() throws Exception {
        environment.put("SLACK_SIGNING_SECRET", SIGNING);
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        var slack = settings().slack().orElseThrow();
        assertThat(slack.reception().signingSecret()).get().extracting(Secret::reveal).isEqualTo(SIGNING);
        assertThat(slack.reception().appToken()).isEmpty();
        assertThat(slack.botToken().reveal()).isEqualTo(TOKEN);
        assertThat(settings().toString()).doesNotContain("secret-", "-secret");
    }

    @Test
    void bot_token_and_app_token_switch_slack_on_without_a_signing_secret() throws Exception {
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        environment.put("SLACK_APP_TOKEN", APP_TOKEN);
        var reception = settings().slack().orElseThrow().reception();
        assertThat(reception.appToken()).get().extracting(Secret::reveal).isEqualTo(APP_TOKEN);
        assertThat(reception.signingSecret()).isEmpty();
        assertThat(settings().toString()).doesNotContain("secret-", "-secret");
    }

    @Test
    void all_three_of_slacks_secrets_let_both_ways_work() throws Exception {
        environment.put("SLACK_SIGNING_SECRET", SIGNING);
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        environment.put("SLACK_APP_TOKEN", APP_TOKEN);
        assertThat(settings().slack().orElseThrow().reception()).isInstanceOf(Reception.Both.class);
    }

    @Test
    void a_bot_token_alone_is_told_both_ways() {
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        assertThat(faults()).contains("SLACK_APP_TOKEN: is missing", "or SLACK_SIGNING_SECRET where Slack calls");
    }

    @Test
    void app_token_and_signing_secret_without_a_bot_token_are_one_fault() {
        environment.put("SLACK_SIGNING_SECRET", SIGNING);
        environment.put("SLACK_APP_TOKEN", APP_TOKEN);
        assertThat(faults()).containsOnlyOnce("SLACK_BOT_TOKEN: is missing");
    }

    @ParameterizedTest
    @CsvSource({"SLACK_SIGNING_SECRET, 0123456789abcdef-secret, SLACK_BOT_TOKEN",
            "SLACK_APP_TOKEN, xapp-1-secret, SLACK_BOT_TOKEN", "SLACK_BOT_TOKEN, xoxb-1-secret, SLACK_APP_TOKEN"})
    void one_of_slacks_secrets_alone_is_a_fault(String present, String value, String absent) {
        environment.put(present, value);
        assertThat(faults()).contains(absent + ": is missing").contains(present).doesNotContain(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PORT|abc|0 to 65535", "PORT|65536|0 to 65535", "PORT|-1|0 to 65535",
            "PORT|3 000|0 to 65535", "MANAGEMENT_PORT|99999|0 to 65535", "MANAGEMENT_PORT|3000|must differ",
            "BIND_ADDRESS|no such host|127.0.0.1", "PUBLIC_URL|bot.example.org|https://bot.example.org",
            "PUBLIC_URL|http://bot.example.org|https", "PUBLIC_URL|https://bot.example.org/x|without a path",
            "PUBLIC_URL|https://bot.example.org?x=y|without a path", "LOG_FORMAT|xml|text or",
            "BOT_NAME|A name that is much longer than any platform shows|35 characters",
            "SLACK_COMMAND|leadership|/leadership", "SLACK_COMMAND|/Leadership|lower-case",
            "SLACK_API_URL|slack.com|https://slack.com/api/", "SLACK_API_URL|ftp://slack.com|web address"})
    void a_malformed_setting_is_named_with_its_value_the_rule_and_the_fix(String name, String value, String hint) {
        environment.put(name, value);
        assertThat(faults()).contains(name + ": '" + value + "' in the environment").contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SLACK_BOT_TOKEN|xapp-1-secret|This is the app token, not the bot token",
            "SLACK_BOT_TOKEN|xoxp-1-secret|This is a user's token", "SLACK_BOT_TOKEN|secret|begins with xoxb-",
            "SLACK_BOT_TOKEN|xoxb-|begins with xoxb-",
            "SLACK_APP_TOKEN|xoxb-1-secret|This is the bot token, not the app token, which begins with xapp-.",
            "SLACK_APP_TOKEN|xoxp-1-secret|This is a user's token", "SLACK_APP_TOKEN|secret|begins with xapp-",
            "SLACK_APP_TOKEN|xapp-|begins with xapp-", "SLACK_APP_TOKEN|xapp-1 secret|a space, a line break",
            "SLACK_SIGNING_SECRET|xoxb-1-secret|not the signing secret",
            "SLACK_SIGNING_SECRET|two secret words|a space, a line break"})
    void a_malformed_secret_is_never_shown(String name, String value, String hint) {
        environment.put("SLACK_SIGNING_SECRET", SIGNING);
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        environment.put(name, value);
        assertThat(faults()).contains(name + ": [secret] of " + value.length() + " characters in the environment")
                .contains(hint).doesNotContain("1-secret", "two secret words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoxb-1-secret\n", "xoxb-1\nsecret", "xoxb-1\rsecret", "\u200bxoxb-1-secret"})
    void a_token_with_a_line_break_or_a_hidden_letter_is_refused(String token) {
        environment.put("SLACK_SIGNING_SECRET", SIGNING);
        environment.put("SLACK_BOT_TOKEN", token);
        assertThat(faults()).contains("SLACK_BOT_TOKEN").doesNotContain("secret\n");
    }

    @ParameterizedTest
    @CsvSource({"SLACK_BOT_TOKE, SLACK_BOT_TOKEN", "SLACK_SIGNIN_SECRET, SLACK_SIGNING_SECRET",
            "SLACK_APIURL, SLACK_API_URL"})
    void an_unknown_name_with_one_of_our_prefixes_is_a_fault_with_a_suggestion(String typed, String meant) {
        environment.put(typed, "x");
        assertThat(faults()).contains(typed + ": set in the environment").contains("Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"})
    void what_is_not_supported_yet_is_not_silently_accepted(String name) {
        environment.put(name, "x");
        assertThat(faults()).contains(name).contains("This version cannot do what it is for.")
                .doesNotContain("Did you mean");
    }

    @Test
    void names_without_our_prefixes_are_somebody_elses_in_the_environment_and_ours_in_a_file() throws Exception {
        environment.put("EDITOR", "vi");
        environment.put("LEADERSHIP_BOT_JAVA_OPTS", "-Xmx1g");
        assertThat(settings().port()).isEqualTo(3000);
        dotEnv("PROT=1\n");
        yaml("port: 1\nEDITOR: vi\n");
        assertThat(faults()).contains("PROT: set in .env, line 1").contains("Did you mean PORT?")
                .contains("port: set in leadership-bot.yaml, line 1").contains("EDITOR");
    }

    @Test
    void every_fault_is_told_at_once() throws IOException {
        environment.put("PORT", "x");
        environment.put("SLACK_BOT_TOKEN", "x");
        dotEnv("LOG_FORMAT=xml\nNO_SUCH=1\nbroken\n");
        assertThat(catchThrowableOfType(SettingsException.class, this::settings).faults()).hasSize(6);
    }

    @Test
    void control_characters_of_a_value_do_not_reach_the_terminal() {
        environment.put("PORT", "\u001b[31m\u202e\n1");
        assertThat(faults()).contains("'\uFFFD[31m\uFFFD\uFFFD1'");
    }

    @Test
    void a_file_that_is_not_text_is_a_fault() throws IOException {
        Files.write(folder.resolve(".env"), new byte[]{'A', '=', (byte) 0xff, (byte) 0xfe});
        assertThat(faults()).contains(".env").contains("UTF-8");
    }

    @Test
    void a_file_that_others_can_read_is_warned_of() throws Exception {
        dotEnv("PORT=1\n");
        Files.setPosixFilePermissions(folder.resolve(".env"), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(SettingsReader.read(environment, folder, home).warnings()).singleElement().asString()
                .contains(".env").contains("chmod 600");
        Files.setPosixFilePermissions(folder.resolve(".env"), PosixFilePermissions.fromString("rw-------"));
        assertThat(SettingsReader.read(environment, folder, home).warnings()).isEmpty();
    }

    private Settings settings() throws SettingsException {
        return SettingsReader.read(environment, folder, home).settings();
    }

    private String faults() {
        return String.valueOf(catchThrowableOfType(SettingsException.class, this::settings).getMessage());
    }

    private void dotEnv(String content) throws IOException {
        Files.writeString(folder.resolve(".env"), content);
    }

    private void yaml(String content) throws IOException {
        Files.writeString(folder.resolve("leadership-bot.yaml"), content);
    }
}
