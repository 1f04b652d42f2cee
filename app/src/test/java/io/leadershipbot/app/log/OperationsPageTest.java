package io.leadershipbot.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.leadershipbot.log.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads a warning in the log finds it in {@code docs/operations.md}. */
class OperationsPageTest {

    @ParameterizedTest
    @EnumSource(Event.class)
    void every_warning_and_error_is_explained(Event event) throws IOException {
        var page = Files.readString(Path.of("").toAbsolutePath().resolveSibling("docs").resolve("operations.md"));
        assertThat(page.contains("`" + event.code() + "`")).as(event.code())
                .isEqualTo(event.level() != Event.Level.INFO);
    }
}
