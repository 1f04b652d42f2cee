package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class SqliteSurveyTest {

    private static final Map<String, String> DURABLE = Map.of("journal_mode", "wal", "synchronous", "full",
            "secure_delete", "on");

    private final Path folder;
    private final DatabaseLocation location;

    SqliteSurveyTest(@TempDir Path temporary) {
        folder = temporary.resolve("data");
        location = DatabaseLocation.inFolder(folder);
    }

    @Test
    void database_that_is_not_made_yet_stays_so() {
        var survey = Database.survey(location);

        assertThat(survey.schemaVersion()).isZero();
        assertThat(survey.isBehind()).isTrue();
        assertThat(survey.isInUse()).isFalse();
        assertThat(survey.product()).matches("SQLite 3\\.[0-9.]+");
        assertThat(folder).doesNotExist();
    }

    @Test
    void database_at_rest_is_looked_at_without_a_trace() throws IOException {
        open().close();
        var before = files();

        var survey = Database.survey(location);

        assertThat(survey.schemaVersion()).isEqualTo(DatabaseSurvey.newestSchema());
        assertThat(survey.isBehind()).isFalse();
        assertThat(survey.isInUse()).isFalse();
        assertThat(survey.durability()).isEqualTo(DURABLE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void database_in_use_says_so_and_stays_in_use() throws IOException {
        try (var database = open()) {
            var survey = Database.survey(location);

            assertThat(survey.isInUse()).isTrue();
            assertThat(survey.schemaVersion()).isEqualTo(DatabaseSurvey.newestSchema());
            assertThat(survey.durability()).isEqualTo(DURABLE);
            database.ping();
        }
        assertThat(Database.survey(location).isInUse()).isFalse();
    }

    @Test
    void journal_that_is_not_ours_is_told() throws IOException {
        open().close();
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("PRAGMA journal_mode = DELETE"));

        assertThat(Database.survey(location).durability()).containsEntry("journal_mode", "delete");
    }

    @Test
    void file_in_place_of_the_folder_is_refused_as_the_bot_would() throws IOException {
        Files.writeString(folder, "");

        assertThatThrownBy(() -> Database.survey(location)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining(folder + " is a file where a folder should be");
    }

    @Test
    void file_of_something_else_is_refused_as_the_bot_would() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(), "Not a database, and long enough to have a header of a hundred bytes. ".repeat(4));

        assertThatThrownBy(() -> Database.survey(location)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is no SQLite database");
    }

    @Test
    void database_of_a_later_version_is_refused_as_the_bot_would() {
        open().close();
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("PRAGMA user_version = 4711"));

        assertThatThrownBy(() -> Database.survey(location)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("by a later version of the bot");
    }

    private Database open() {
        return Database.open(location, new ManualClock(), new RecordingLog());
    }

    private Path file() {
        return folder.resolve("leadership-bot.db");
    }

    private Map<String, Long> files() throws IOException {
        var found = new TreeMap<String, Long>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                found.put(file.getFileName().toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return found;
    }
}
