package io.leadershipbot.app.setup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import io.leadershipbot.app.cli.ExitStatus;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.slack.Reception;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlackSetupTest {

    private static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final FakeSlack slack = FakeSlack.start();
    private final String botToken = slack.workspace().botToken();
    private final String appToken = slack.sockets().appToken();

    @TempDir
    private Path folder;
    private SetupStage stage;

    @BeforeEach
    void open_a_terminal() {
        stage = new SetupStage(folder);
        stage.environment.put("SLACK_API_URL", slack.apiUrl());
    }

    @AfterEach
    void close_slack() {
        slack.close();
    }

    @Test
    void two_values_and_three_enters_lead_to_a_bot_that_starts() throws IOException {
        stage.keyboard.types("", botToken, appToken);
        assertThat(stage.run("setup", "slack")).as(stage.err()).isEqualTo(ExitStatus.OK);
        assertThat(stage.written()).containsExactly("SLACK_BOT_TOKEN=" + botToken, "SLACK_APP_TOKEN=" + appToken);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(stage.env()))).isEqualTo("rw-------");
        assertThat(stage.started).singleElement().satisfies(settings -> assertThat(
                settings.slack().orElseThrow().reception()).isInstanceOf(Reception.Socket.class));
        assertThat(stage.out()).contains("This is the workspace leadership, and the bot is called leadership.",
                "Slack lets the bot connect.", "Wrote " + stage.env(), "type /leadership tip", "The bot starts now");
        assertThat(stage.err()).isEmpty();
    }

    @Test
    void nothing_that_was_typed_is_shown_or_said_again() {
        stage.keyboard.types("", botToken, appToken);
        stage.run("setup", "slack");
        assertThat(stage.keyboard.shown).containsExactly("");
        assertThat(stage.out() + stage.err()).doesNotContain(botToken, appToken);
    }

    @Test
    void the_page_that_creates_the_app_is_printed_and_opened() {
        stage.keyboard.types("");
        stage.run("setup", "slack", "--name", "Coach", "--command", "/coach");
        assertThat(stage.opened).singleElement().satisfies(page -> {
            assertThat(page).hasHost("api.slack.com").hasPath("/apps");
            assertThat(page.getQuery()).contains("new_app=1", "\"/coach\"", "Coach", "\"socket_mode_enabled\":true");
            assertThat(stage.out()).contains(page.toString(), "Your browser should show it now.");
        });
    }

    @Test
    void name_and_command_are_written_too() throws IOException {
        stage.keyboard.types("", botToken, appToken);
        assertThat(stage.run("setup", "slack", "--name", "The Coach", "--command", "/coach")).isZero();
        assertThat(stage.written()).contains("BOT_NAME=\"The Coach\"", "SLACK_COMMAND=/coach");
        assertThat(stage.out()).contains("type /coach tip");
    }

    @Test
    void with_an_address_slack_calls_the_bot_over_http() throws IOException {
        stage.keyboard.types("", botToken, SIGNING_SECRET);
        assertThat(stage.run("setup", "slack", "--url", "https://bot.example.org")).as(stage.err()).isZero();
        assertThat(stage.opened.getFirst().getQuery()).contains("https://bot.example.org/slack/events",
                "\"socket_mode_enabled\":false");
        assertThat(stage.written()).containsExactly("PUBLIC_URL=https://bot.example.org",
                "SLACK_BOT_TOKEN=" + botToken, "SLACK_SIGNING_SECRET=" + SIGNING_SECRET);
        assertThat(stage.out()).contains("https://bot.example.org/slack/events");
        assertThat(stage.started).hasSize(1);
    }

    @Test
    void what_is_set_is_kept_by_pressing_enter_and_everything_else_stays() throws IOException {
        var before = "# mine\nSLACK_APP_TOKEN='" + appToken + "' # app\nPORT=3010\nSLACK_BOT_TOKEN=" + botToken + "\n";
        Files.writeString(stage.env(), before);
        stage.keyboard.types("", "", "");
        assertThat(stage.run("setup", "slack")).as(stage.err()).isZero();
        assertThat(stage.env()).hasContent(before);
        assertThat(stage.keyboard.asked).element(1).isEqualTo("Bot token [Enter keeps what is set]:");
        assertThat(stage.opened).isEmpty();
        assertThat(stage.started).hasSize(1);
    }

    @Test
    void an_app_by_http_stays_one_by_http() throws IOException {
        Files.writeString(stage.env(), "PUBLIC_URL=https://bot.example.org\nSLACK_BOT_TOKEN=" + botToken
                + "\nSLACK_SIGNING_SECRET=" + SIGNING_SECRET + "\n");
        stage.keyboard.types("new", "", "", "");
        assertThat(stage.run("setup", "slack", "--no-start")).as(stage.err()).isZero();
        assertThat(stage.opened).hasSize(1);
        assertThat(stage.keyboard.asked).last().asString().startsWith("Signing secret [");
    }

    @Test
    void without_a_start_it_says_how_to_start() {
        stage.keyboard.types("", botToken, appToken);
        assertThat(stage.run("setup", "slack", "--no-start")).isZero();
        assertThat(stage.started).isEmpty();
        assertThat(stage.out()).contains("Start the bot with: ./leadership-bot");
    }

    @Test
    void what_was_pasted_with_quotes_and_white_space_is_taken() throws IOException {
        stage.keyboard.types("", "  \u201C" + botToken + "\u201D\u00A0", "'" + appToken + "'\t\u200B");
        assertThat(stage.run("setup", "slack")).as(stage.err()).isZero();
        assertThat(stage.written()).containsExactly("SLACK_BOT_TOKEN=" + botToken, "SLACK_APP_TOKEN=" + appToken);
    }

    @Test
    void swapped_tokens_are_swapped_with_a_word() throws IOException {
        stage.keyboard.types("", appToken, botToken);
        assertThat(stage.run("setup", "slack")).as(stage.err()).isZero();
        assertThat(stage.out()).contains("This is the app token. I keep it. Now the bot token");
        assertThat(stage.written()).containsExactly("SLACK_BOT_TOKEN=" + botToken, "SLACK_APP_TOKEN=" + appToken);
        assertThat(stage.keyboard.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xoxp-1-canary,This is a user's token", "canary,A bot token begins with xoxb-.",
            "xoxb-can ary,There is a space"})
    void what_is_no_bot_token_is_said_by_its_form_and_asked_again(String wrong, String said) {
        stage.keyboard.types("", wrong, botToken, appToken);
        assertThat(stage.run("setup", "slack")).isZero();
        assertThat(stage.err()).contains(said, "OAuth & Permissions").doesNotContain("canary");
    }

    @Test
    void the_bot_token_again_in_place_of_the_app_token_is_told_from_it() {
        stage.keyboard.types("", botToken, botToken, appToken);
        assertThat(stage.run("setup", "slack")).isZero();
        assertThat(stage.err()).contains("This is the bot token, not the app token, which begins with xapp-.");
    }

    @Test
    void a_token_in_place_of_the_signing_secret_is_told_from_it() {
        stage.keyboard.types("", botToken, appToken, SIGNING_SECRET);
        assertThat(stage.run("setup", "slack", "--url", "https://bot.example.org")).isZero();
        assertThat(stage.err()).contains("This is a token, not the signing secret.");
    }

    @Test
    void enter_alone_where_nothing_is_set_is_asked_again() {
        stage.keyboard.types("", "", botToken, appToken);
        assertThat(stage.run("setup", "slack")).isZero();
        assertThat(stage.err()).contains("This one is needed.");
    }

    @Test
    void a_token_that_slack_refuses_is_asked_again() throws IOException {
        stage.keyboard.types("", "xoxb-not-this-one", botToken, "xapp-nor-this", appToken);
        assertThat(stage.run("setup", "slack")).isZero();
        assertThat(stage.err().lines().filter(line -> line.contains("Slack does not know this token."))).hasSize(2);
        assertThat(stage.written()).hasSize(2);
    }

    @Test
    void a_kept_token_that_was_revoked_is_not_offered_again() throws IOException {
        Files.writeString(stage.env(), "SLACK_BOT_TOKEN=xoxb-old\n");
        stage.keyboard.types("", "", "", botToken, appToken);
        assertThat(stage.run("setup", "slack")).isZero();
        assertThat(stage.err()).contains("Slack does not know this token.", "This one is needed.");
        assertThat(stage.written()).contains("SLACK_BOT_TOKEN=" + botToken);
    }

    @Test
    void a_revoked_token_is_told_as_one() {
        slack.workspace().revokeToken();
        stage.keyboard.types("", botToken);
        assertThat(stage.run("setup", "slack")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("This token was revoked.", "Nothing was written.");
    }

    @Test
    void scopes_that_are_missing_are_named_and_nothing_else_is_wrong() {
        slack.workspace().withdraw("chat:write");
        stage.keyboard.types("", botToken, appToken);
        assertThat(stage.run("setup", "slack")).isZero();
        assertThat(stage.err()).contains("it lacks: chat:write", "reinstall the app");
    }

    @Test
    void without_a_network_it_says_so_and_can_write_all_the_same() throws IOException {
        stage.environment.put("SLACK_API_URL", "http://127.0.0.1:9/api/");
        stage.keyboard.types("", botToken, "", "write", appToken);
        assertThat(stage.run("setup", "slack")).as(stage.err()).isZero();
        assertThat(stage.err().lines().filter(line -> line.contains("Slack cannot be asked"))).hasSize(2);
        assertThat(stage.written()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\nxoxb-half"})
    void a_terminal_that_is_closed_in_the_middle_leaves_nothing_behind(String typed) throws IOException {
        Files.writeString(stage.env(), "PORT=3010");
        stage.keyboard.types(typed.lines().toArray(String[]::new));
        assertThat(stage.run("setup", "slack")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).endsWith("Stopped. Nothing was written.\n");
        assertThat(stage.env()).hasContent("PORT=3010");
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(stage.env()));
        assertThat(stage.started).isEmpty();
    }

    @Test
    void a_variable_that_goes_before_what_was_written_is_told_and_nothing_starts() throws IOException {
        stage.environment.put("SLACK_BOT_TOKEN", "xoxb-old");
        stage.keyboard.types("", botToken, appToken);
        assertThat(stage.run("setup", "slack")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("SLACK_BOT_TOKEN is also set in the environment, which goes before .env");
        assertThat(stage.written()).hasSize(2);
        assertThat(stage.started).isEmpty();
    }

    @Test
    void a_value_in_yaml_that_no_longer_counts_is_told() throws IOException {
        Files.writeString(folder.resolve("leadership-bot.yaml"), "SLACK_BOT_TOKEN: xoxb-old\n");
        stage.keyboard.types("", botToken, appToken);
        assertThat(stage.run("setup", "slack")).as(stage.err()).isZero();
        assertThat(stage.out()).contains("SLACK_BOT_TOKEN stands in leadership-bot.yaml too.");
        assertThat(stage.started).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"--url,http://bot.example.org,https", "--url,bot,web address", "--url,https://x/y,nothing behind it",
            "--command,lead,A slash command", "--name,A name that is too long for anything at all,35 characters"})
    void a_wish_that_slack_would_not_take_is_told_before_anything_is_asked(String option, String value, String said) {
        assertThat(stage.run("setup", "slack", option, value)).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains(said).contains(value);
        assertThat(stage.out()).isEmpty();
        assertThat(stage.env()).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_told_before_anything_is_asked() throws IOException {
        Files.createDirectory(stage.env());
        assertThat(stage.run("setup", "slack")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("I cannot replace " + stage.env());
        assertThat(stage.out()).isEmpty();
    }

    @Test
    void without_a_terminal_it_says_how_a_script_does_it() {
        assertThat(stage.runInTheDark("setup", "slack")).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("There is no terminal here", "--non-interactive");
        assertThat(stage.out()).isEmpty();
    }

    @Test
    void a_script_gives_the_values_by_the_environment() throws IOException {
        stage.environment.put("SLACK_BOT_TOKEN", botToken);
        stage.environment.put("SLACK_APP_TOKEN", appToken);
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive")).as(stage.err()).isZero();
        assertThat(stage.written()).containsExactly("SLACK_BOT_TOKEN=" + botToken, "SLACK_APP_TOKEN=" + appToken);
        assertThat(stage.started).hasSize(1);
        assertThat(stage.opened).isEmpty();
    }

    @Test
    void a_script_gives_the_values_by_files() throws IOException {
        Files.writeString(folder.resolve("bot"), botToken + "\n");
        Files.writeString(folder.resolve("app"), appToken + "\n");
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive", "--no-start", "--bot-token-file", "bot",
                "--app-token-file", folder.resolve("app").toString())).as(stage.err()).isZero();
        assertThat(stage.written()).containsExactly("SLACK_BOT_TOKEN=" + botToken, "SLACK_APP_TOKEN=" + appToken);
        assertThat(stage.started).isEmpty();
    }

    @Test
    void a_script_that_swapped_them_is_understood() throws IOException {
        stage.environment.put("SLACK_BOT_TOKEN", appToken);
        Files.writeString(folder.resolve("app"), botToken);
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive", "--no-start", "--app-token-file", "app"))
                .isEqualTo(ExitStatus.FOUND);
        assertThat(stage.out()).contains("I have swapped them.");
        assertThat(stage.written()).containsExactly("SLACK_BOT_TOKEN=" + botToken, "SLACK_APP_TOKEN=" + appToken);
        assertThat(stage.err()).contains("SLACK_BOT_TOKEN is also set in the environment");
    }

    @Test
    void a_script_is_told_all_that_is_missing() throws IOException {
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive")).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("SLACK_BOT_TOKEN (--bot-token-file), SLACK_APP_TOKEN (--app-token-file)");
        assertThat(stage.written()).isEmpty();
    }

    @Test
    void a_script_with_a_wrong_or_refused_value_writes_nothing() throws IOException {
        stage.environment.put("SLACK_BOT_TOKEN", "canary");
        stage.environment.put("SLACK_APP_TOKEN", appToken);
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive")).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("SLACK_BOT_TOKEN", "begins with xoxb-").doesNotContain("canary");
        stage.environment.put("SLACK_BOT_TOKEN", botToken);
        stage.environment.put("SLACK_APP_TOKEN", "xapp-1-another");
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("Slack does not know this token.", "SLACK_APP_TOKEN is not taken");
        assertThat(stage.written()).isEmpty();
        assertThat(stage.started).isEmpty();
    }

    @Test
    void a_script_without_a_network_writes_only_if_told_so() throws IOException {
        stage.environment.put("SLACK_API_URL", "http://127.0.0.1:9/api/");
        stage.environment.put("SLACK_BOT_TOKEN", botToken);
        stage.environment.put("SLACK_APP_TOKEN", appToken);
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive")).isEqualTo(ExitStatus.FOUND);
        assertThat(stage.err()).contains("Slack cannot be asked", "--no-check");
        assertThat(stage.written()).isEmpty();
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive", "--no-check")).isZero();
        assertThat(stage.written()).hasSize(2);
    }

    @Test
    void a_file_that_a_script_names_and_that_is_not_there_is_told() {
        assertThat(stage.runInTheDark("setup", "slack", "--non-interactive", "--bot-token-file", "nowhere"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("The file 'nowhere' cannot be read.");
    }

    @Test
    void an_address_of_slack_that_is_none_is_told() {
        stage.environment.put("SLACK_API_URL", "nowhere");
        assertThat(stage.run("setup", "slack")).isEqualTo(ExitStatus.USAGE);
        assertThat(stage.err()).contains("SLACK_API_URL", URI.create("https://slack.com/api/").toString());
    }
}
