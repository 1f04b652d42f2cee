package io.leadershipbot.app.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import io.leadershipbot.playground.slack.FakeSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code setup slack} with the real jar in a real terminal, as util-linux's {@code script} gives it. */
@Timeout(180)
@EnabledOnOs(OS.LINUX)
class SetupIT {

    private static final String SETUP = "./leadership-bot setup slack --no-start --url https://bot.example.org";
    private static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String CTRL_C = "\u0003";

    private final FakeSlack slack = FakeSlack.start();

    @TempDir
    private Path root;
    private Sandbox sandbox;

    @BeforeEach
    void put_the_jar_in_its_place() throws IOException {
        sandbox = new Sandbox(root, "bot").with("JAVA_HOME", System.getProperty("java.home"))
                .with("SLACK_API_URL", slack.apiUrl());
        Files.createDirectories(sandbox.repository.resolve("app/target"));
        Files.copy(Path.of("target/leadership-bot.jar"), sandbox.jar());
    }

    @AfterEach
    void close_slack() {
        slack.close();
    }

    @Test
    void what_is_pasted_is_not_shown_and_stands_in_the_file() throws Exception {
        var botToken = slack.workspace().botToken();
        var terminal = sandbox.terminal(SETUP);
        terminal.says("Press Enter when that is done");
        terminal.types("this is shown\n");
        terminal.says("Bot token:");
        terminal.types(botToken + "\n");
        terminal.says("the bot is called leadership");
        terminal.says("Signing secret:");
        terminal.types(SIGNING_SECRET + "\n");
        var run = terminal.ended();
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("this is shown", "Wrote " + env()).doesNotContain(botToken, SIGNING_SECRET);
        assertThat(Files.readAllLines(env())).containsExactly("PUBLIC_URL=https://bot.example.org",
                "SLACK_BOT_TOKEN=" + botToken, "SLACK_SIGNING_SECRET=" + SIGNING_SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(env()))).isEqualTo("rw-------");
    }

    @Test
    void ctrl_c_in_the_middle_writes_nothing_and_leaves_a_terminal_that_shows_what_is_typed() throws Exception {
        var terminal = sandbox.terminal("trap : INT; " + SETUP + "; echo status $?; /bin/stty -a");
        terminal.says("Press Enter when that is done");
        terminal.types("\n");
        terminal.says("Bot token:");
        terminal.types("xoxb-half" + CTRL_C);
        var run = terminal.ended();
        assertThat(run.out()).contains("Stopped. Nothing was written.", "status 130").containsPattern("[^-]\\becho\\b ")
                .doesNotContain("-echo ", "xoxb-half");
        assertThat(env()).doesNotExist();
    }

    @Test
    void a_terminal_that_is_closed_in_the_middle_leaves_nothing_behind() throws Exception {
        var terminal = sandbox.terminal(SETUP);
        terminal.says("Press Enter when that is done");
        terminal.close();
        var run = terminal.ended();
        assertThat(run.out()).contains("Stopped. Nothing was written.");
        assertThat(run.status()).isEqualTo(1);
        assertThat(env()).doesNotExist();
    }

    @Test
    void a_taken_port_is_told_with_the_way_out_and_what_was_entered_is_kept() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var run = sandbox.with("PORT", Integer.toString(other.getLocalPort())).with("MANAGEMENT_PORT", "0")
                    .with("SLACK_BOT_TOKEN", slack.workspace().botToken())
                    .with("SLACK_SIGNING_SECRET", SIGNING_SECRET)
                    .run("setup", "slack", "--non-interactive", "--url", "https://bot.example.org");
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(run.err()).contains("Port " + other.getLocalPort(), "another program", "PORT=");
            assertThat(env()).exists();
        }
    }

    @Test
    void without_a_terminal_it_asks_nothing() throws Exception {
        var run = sandbox.run("setup", "slack");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no terminal here", "--non-interactive");
    }

    private Path env() {
        return sandbox.repository.resolve(".env");
    }
}
