package io.leadershipbot.app.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The real jar on a real JDK, started by the real launcher. */
@Timeout(180)
class StartIT {

    @TempDir
    private Path root;
    private Sandbox sandbox;

    @BeforeEach
    void put_the_jar_in_its_place() throws IOException {
        sandbox = new Sandbox(root, "bot").with("JAVA_HOME", System.getProperty("java.home"));
        Files.createDirectories(sandbox.repository.resolve("app/target"));
        Files.copy(Path.of("target/leadership-bot.jar"), sandbox.jar());
    }

    @Test
    void a_tip_in_the_terminal_needs_nothing_else() throws Exception {
        var run = sandbox.run("tip", "trust");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Trust\n").contains("Ask yourself afterwards").doesNotContain("\u001b");
        assertThat(sandbox.repository.resolve("data/leadership-bot.db")).exists();
        assertThat(sandbox.run("tip", "trust", "--json").out()).contains("\"id\" : \"trust.tip.");
    }

    @Test
    void it_serves_says_what_is_on_and_stops_in_good_order() throws Exception {
        sandbox.with("PORT", "0").with("MANAGEMENT_PORT", "0").with("LOG_FORMAT", "json");
        var started = sandbox.start(root, sandbox.repository.resolve("leadership-bot"));
        started.says(words -> words.contains("Ctrl+C"));
        assertThat(started.out()).contains("Try it in a browser: http://localhost:", "/playground",
                "Slack   off: SLACK_SIGNING_SECRET",
                "Teams   off", "thrown away when it stops");
        assertThat(sandbox.repository.resolve("data")).doesNotExist();
        assertThat(started.err().lines()).allMatch(line -> line.startsWith("{\"time\":"));
        started.process().destroy();
        var run = started.ended();
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("\"event\":\"stopping\"", "\"event\":\"stopped\"");
    }

    @Test
    void with_slacks_secrets_it_answers_on_the_platforms_port_and_keeps_them_to_itself() throws Exception {
        var secret = "canary-secret-4711";
        int port = freePort();
        sandbox.with("PORT", Integer.toString(port)).with("MANAGEMENT_PORT", "0").with("SLACK_SIGNING_SECRET", secret)
                .with("SLACK_BOT_TOKEN", "xoxb-" + secret).with("SLACK_API_URL", "http://127.0.0.1:9/");
        var started = sandbox.start(root, sandbox.repository.resolve("leadership-bot"), "serve");
        started.says(words -> words.contains("Ctrl+C"));
        assertThat(started.out()).contains("is running at http://localhost:", "Slack   on, answers /leadership");
        try (var client = HttpClient.newHttpClient()) {
            var unsigned = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                    .POST(HttpRequest.BodyPublishers.ofString("text=canary")).build();
            assertThat(client.send(unsigned, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        }
        var line = started.process().info().commandLine().orElse("");
        started.process().destroy();
        var run = started.ended();
        assertThat(run.out() + run.err() + line).doesNotContain("canary");
    }

    @Test
    void settings_that_need_mending_are_all_told_and_nothing_starts() throws Exception {
        Files.writeString(sandbox.repository.resolve(".env"), "PROT=1\nLOG_FORMAT=xml\nbroken\n");
        var run = sandbox.with("PORT", "many").with("SLACK_BOT_TOKEN", "xapp-canary").run("serve");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("PORT: 'many'", "PROT: set in .env, line 1", "Did you mean PORT?", "LOG_FORMAT",
                ".env, line 3", "This is the app token", "SLACK_SIGNING_SECRET: is missing").doesNotContain("canary");
    }

    @Test
    void a_taken_port_is_told_with_the_way_out() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var run = sandbox.with("PORT", Integer.toString(other.getLocalPort())).with("MANAGEMENT_PORT", "0").run();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("Port " + other.getLocalPort(), "another program", "PORT=");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_database_that_cannot_be_used_is_told() throws Exception {
        Files.writeString(sandbox.repository.resolve("file"), "x");
        var run = sandbox.with("DATA_DIR", "file").with("PORT", "0").with("MANAGEMENT_PORT", "0")
                .with("SLACK_SIGNING_SECRET", "secret").with("SLACK_BOT_TOKEN", "xoxb-token").run();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("file").doesNotContain("Exception");
    }

    @Test
    void a_rehearsal_makes_a_cache_and_leaves_nothing_else_behind() throws Exception {
        Files.delete(sandbox.jar());
        sandbox.withMaven("cp '" + Path.of("target/leadership-bot.jar").toAbsolutePath() + "' '" + sandbox.jar() + "'")
                .withTool(Path.of("/bin/cp"));
        var run = sandbox.run("tip", "trust");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Trust\n");
        assertThat(namesIn(sandbox.repository.resolve("app/target"))).anyMatch(name -> name.endsWith(".cache"))
                .noneMatch(name -> name.contains(".config"));
        assertThat(namesIn(sandbox.repository)).containsExactlyInAnyOrder("leadership-bot", "app", "content", "data",
                "pom.xml");
    }

    @Test
    void a_cache_that_is_broken_does_no_harm() throws Exception {
        sandbox.changed("leadership-bot-$(printf '%s' \"$JDK\" | cksum | cut -d ' ' -f 1).cache", "broken.cache");
        Files.writeString(sandbox.jar().resolveSibling("broken.cache"), "broken");
        var run = sandbox.run("tip", "trust");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Trust\n");
        assertThat(run.err()).isEmpty();
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
