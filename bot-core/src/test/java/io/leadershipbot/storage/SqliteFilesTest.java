package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.testkit.InstallationsContract;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.PeopleContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SqliteFilesTest {

    private static final UserId ANN = new UserId("slack", "T0CANARY", "U0CANARY");

    private final Path folder;

    SqliteFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void new_files_and_folders_are_their_owners_only() throws IOException {
        var data = folder.resolve("deep/data");
        try (var database = open(data)) {
            database.people().save(ANN, PeopleContract.ALL);
            assertThat(permissions(data)).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("deep"))).isEqualTo("rwx------");
            try (var files = Files.list(data)) {
                assertThat(files).hasSizeGreaterThan(1)
                        .allSatisfy(file -> assertThat(permissions(file)).as("%s", file).isEqualTo("rw-------"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "question?mark=1", "per%41cent", "hash#", "ampersand&x", "ümläut",
            "quote'\""})
    void a_folder_may_have_any_name(String name) {
        var data = folder.resolve(name);
        try (var database = open(data)) {
            database.people().save(ANN, PeopleContract.ALL);
        }
        assertThat(data.resolve("leadership-bot.db")).isRegularFile();
        try (var database = open(data)) {
            assertThat(database.people().preferences(ANN)).isEqualTo(PeopleContract.ALL);
        }
    }

    @Test
    void commits_are_durable_and_deleted_rows_overwritten() {
        try (var engine = SqliteEngine.open(new DatabaseLocation.SqliteFile(folder.resolve("leadership-bot.db")))) {
            for (var jdbi : List.of(engine.writer(), engine.reader())) {
                jdbi.useHandle(handle -> {
                    assertThat(handle.select("PRAGMA journal_mode").mapTo(String.class).one()).isEqualTo("wal");
                    assertThat(handle.select("PRAGMA synchronous").mapTo(Integer.class).one()).as("FULL").isEqualTo(2);
                    assertThat(handle.select("PRAGMA secure_delete").mapTo(Integer.class).one()).isEqualTo(1);
                    assertThat(handle.select("PRAGMA foreign_keys").mapTo(Integer.class).one()).isEqualTo(1);
                    assertThat(handle.select("PRAGMA busy_timeout").mapTo(Integer.class).one()).isEqualTo(2000);
                });
            }
        }
    }

    @Test
    void after_removal_nothing_of_a_workspace_is_left_in_any_file() throws IOException {
        try (var database = open(folder)) {
            database.installations()
                    .save(new Installation("slack", "T0CANARY", "B0CANARY", InstallationsContract.MONDAY));
            for (int i = 0; i < 200; i++) {
                var person = new UserId("slack", "T0CANARY", "U0CANARY" + i);
                database.people().save(person, PeopleContract.ALL);
                database.bags().draw(person, "tip", out -> new Draw("a", Set.of()));
            }
            database.flush();
            assertThat(traces()).isPositive();

            database.installations().remove("slack", "T0CANARY");

            assertThat(traces()).isZero();
        }
        assertThat(traces()).isZero();
    }

    /** How often the canary stands in the files of the folder. */
    private int traces() throws IOException {
        var traces = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                traces += text.split("0CANARY", -1).length - 1;
            }
        }
        return traces;
    }

    private static Database open(Path folder) {
        return Database.open(DatabaseLocation.inFolder(folder), new ManualClock(), new RecordedLog());
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
