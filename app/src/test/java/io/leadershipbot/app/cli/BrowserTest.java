package io.leadershipbot.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With openers that only note what they are to open. */
@Timeout(60)
class BrowserTest {

    private static final URI PAGE = URI.create("https://api.slack.com/apps?new_app=1&manifest_json=%7B%22a%22%7D");

    @TempDir
    private Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void leave_nothing_else_on_the_path() {
        environment.put("PATH", folder.toString());
    }

    @ParameterizedTest
    @CsvSource({"Linux,DISPLAY,xdg-open", "Linux,WAYLAND_DISPLAY,xdg-open", "Mac OS X,ANY,open"})
    void a_desktop_gets_the_page_as_one_word(String system, String variable, String opener) throws IOException {
        environment.put(variable, "1");
        var noted = install(opener);
        assertThat(Browser.of(system, environment).open(PAGE)).isTrue();
        while (!Files.exists(noted)) {
            Thread.onSpinWait();
        }
        assertThat(noted).hasContent("1 " + PAGE);
    }

    @ParameterizedTest
    @CsvSource({"Linux,ANY,xdg-open", "Mac OS X,SSH_CONNECTION,open", "Linux,SSH_CONNECTION,xdg-open"})
    void without_a_desktop_nothing_is_opened(String system, String variable, String opener) throws IOException {
        environment.put(variable, "1");
        var noted = install(opener);
        assertThat(Browser.of(system, environment).open(PAGE)).isFalse();
        assertThat(noted).doesNotExist();
    }

    @Test
    void without_an_opener_nothing_is_opened() {
        environment.put("DISPLAY", ":0");
        assertThat(Browser.of("Linux", environment).open(PAGE)).isFalse();
    }

    /** Where it notes how many words it got, and the words. */
    private Path install(String opener) throws IOException {
        var noted = folder.resolve("noted");
        var script = folder.resolve(opener);
        Files.writeString(script, "#!/bin/sh\necho \"$# $*\" >'" + noted + ".part'\n/bin/mv '" + noted + ".part' '"
                + noted + "'\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return noted;
    }
}
