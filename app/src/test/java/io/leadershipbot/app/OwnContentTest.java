package io.leadershipbot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.content.check.ContentCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bot with what an organisation lays over the built-in content. */
class OwnContentTest {

    private static final Path EXAMPLE = Path.of("../docs/own-content-example").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void the_example_has_no_fault() {
        assertThat(ContentCheck.overlay(EXAMPLE).faults()).isEmpty();
    }

    @Test
    void an_area_of_its_own_is_answered_like_the_others() throws Exception {
        try (var running = new RunningBot(folder)) {
            running.restartWith("CONTENT_DIR", EXAMPLE.toString());
            var ada = running.person("U1");

            ada.types("/leadership onboarding");
            assertThat(ada.awaits(message -> true).shown()).contains("Onboarding");
            ada.types("/leadership areas");
            assertThat(ada.awaits(message -> message.shown().contains("Risk")).shown()).contains("Onboarding");
            ada.types("/leadership compare onboarding");
            assertThat(ada.awaits(message -> message.shown().contains("nothing of that kind")).shown())
                    .contains("There is nothing of that kind here yet.");
            assertThat(running.log()).contains("INFO own-content areas=14 items=");
        }
    }

    @Test
    void a_fault_in_it_stops_the_start_with_all_there_are() throws Exception {
        write("en/trust.yaml", "tips: [{id: trust.tip.own}]\n");
        write("hide.yaml", "- nobody.tip.knows\n");
        var settings = SettingsReader.read(java.util.Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR",
                folder.resolve("data").toString(), "CONTENT_DIR", folder.resolve("own").toString()), folder, folder)
                .settings();

        assertThatThrownBy(() -> Bot.start(settings, Logs.open(OutputStream.nullOutputStream(), LogFormat.TEXT),
                InstantSource.system())).isInstanceOf(OverlayFaultsException.class)
                .hasMessageContaining("own/en/trust.yaml:1 trust.tip.own [schema] 'text' is missing.")
                .hasMessageContaining("own/hide.yaml:1 [files] 'nobody.tip.knows' is no item and no area.");
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve("own").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
