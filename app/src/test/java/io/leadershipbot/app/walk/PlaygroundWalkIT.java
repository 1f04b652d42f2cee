package io.leadershipbot.app.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Walks through the playground's page in a headless Chromium as a first-time visitor would, on the whole bot as it is
 * shipped, and through the page that shows the whole content. Leaves a picture of every step, and what it measured, in {@code target/playground}.
 */
class PlaygroundWalkIT {

    private static final Path SCRIPTS = Path.of("src", "playground-walk");
    private static final Path JAR = Path.of("target", "leadership-bot.jar").toAbsolutePath();
    private static final Path OUT = Path.of("target", "playground").toAbsolutePath();
    private static final Path WORK = Path.of("target", "playground-walk").toAbsolutePath();
    private static final Path CLONE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern STARTED = Pattern.compile("started port=(\\d+)");

    @Test
    void everything_on_the_page_is_as_it_must_be(@TempDir Path data) throws IOException, InterruptedException {
        var tools = tools();
        Folders.remove(OUT);
        Folders.remove(WORK);
        Files.createDirectories(OUT);
        Folders.copied(SCRIPTS, WORK);
        fetch(tools);
        try (var bot = bot(data)) {
            var page = "http://localhost:" + bot.says(STARTED).group(1) + "/playground";
            walk(tools, page, contentPage());
        }
        try (var log = Files.lines(OUT.resolve("bot.log"))) {
            assertThat(log.filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))).isEmpty();
        }
    }

    private static Tools tools() throws IOException {
        try {
            var tools = Tools.find();
            return Files.exists(CLONE.resolve(Path.of("playground", "target", "renderers", "renderers.js")))
                    ? tools
                    : abort("What draws the page's cards was not built; playground/src/main/web/build.sh says why.");
        } catch (IOException missing) {
            return abort("No walk: " + missing.getMessage());
        }
    }

    private static void fetch(Tools tools) throws InterruptedException {
        try {
            Program.run(List.of(tools.npm(), "ci", "--prefer-offline", "--loglevel=error"), WORK);
        } catch (IOException unreachable) {
            abort("The walk needs npm to fetch what drives the browser: " + unreachable.getMessage());
        }
    }

    private static Path contentPage() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.run(List.of(java, "-Duser.language=en", "-jar", JAR.toString(), "content", "preview", "content.html"),
                OUT);
        return OUT.resolve("content.html");
    }

    private static Program bot(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Program.start(
                List.of(java, "-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "-Dleadershipbot.home=" + CLONE, "-jar", JAR.toString(), "serve"),
                Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", data.toString()), data, OUT.resolve("bot.log"));
    }

    /** Fails with what is not as it must be. */
    private static void walk(Tools tools, String page, Path content) throws IOException, InterruptedException {
        try {
            Program.run(List.of(tools.node(), "walk.mjs", page, OUT.toString(), tools.chromium(),
                    content.toUri().toString()), WORK);
        } catch (IOException stumbled) {
            throw new AssertionError(Files.readString(OUT.resolve("steps.txt")), stumbled);
        }
    }
}
