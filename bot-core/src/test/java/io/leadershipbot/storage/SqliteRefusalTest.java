package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.leadershipbot.testkit.ManualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is not ours, or cannot be used, is refused with a reason and a way out, and stays as it is. */
final class SqliteRefusalTest {

    private final Path folder;
    private final Path file;

    SqliteRefusalTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("leadership-bot.db");
    }

    @Test
    void text_is_no_database() throws IOException {
        Files.writeString(file, "Dear diary, ".repeat(100));
        assertRefused("is no SQLite database", "DATA_DIR");
    }

    @Test
    void a_few_bytes_are_no_database() throws IOException {
        Files.writeString(file, "SQLite format 3\0");
        assertRefused("is no SQLite database", "DATA_DIR");
    }

    @Test
    void another_applications_database_is_left_alone() throws IOException {
        TestSqlite.execute(file, "PRAGMA application_id = 42", "CREATE TABLE song (title)");
        assertRefused("of another application", "DATA_DIR");
    }

    @Test
    void a_database_that_does_not_say_whose_it_is_is_left_alone() throws IOException {
        TestSqlite.execute(file, "CREATE TABLE song (title)");
        assertRefused("of another application", "DATA_DIR");
    }

    @Test
    void a_folder_in_its_place_is_left_alone() throws IOException {
        Files.createDirectories(file.resolve("inside"));
        assertRefused("is a folder", "DATA_DIR");
    }

    @Test
    void a_file_in_the_folders_place_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("data"), "mine");
        assertThatThrownBy(() -> open(folder.resolve("data/leadership-bot.db"))).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("data is a file where a folder should be").hasMessageContaining("DATA_DIR");
        assertThat(folder.resolve("data")).hasContent("mine");
    }

    @Test
    void a_later_versions_database_is_left_alone() throws IOException {
        open(file).close();
        TestSqlite.execute(file, "PRAGMA user_version = 7");
        assertRefused(
                "migrated by a later version of the bot (its schema is 7, this one knows up to " + Schema.NEWEST + ")",
                "Run that version");
    }

    @Test
    void a_later_versions_database_is_recognised_after_a_crash() throws IOException, SQLException {
        open(file).close();
        var crashed = Files.createDirectory(folder.resolve("crashed"));
        var copy = crashed.resolve("leadership-bot.db");
        try (var connection = TestSqlite.connect(file); var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 7");
            // What a crash leaves: the new version stands in the write-ahead log only.
            Files.copy(file, copy);
            Files.copy(beside(file, "-wal"), beside(copy, "-wal"));
        }
        var before = contents(crashed);
        assertThatThrownBy(() -> open(copy)).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("migrated by a later version");
        assertThat(contents(crashed)).containsAllEntriesOf(before);
    }

    @Test
    void a_damaged_database_is_left_alone() throws IOException {
        open(file).close();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long page = 0; page < channel.size(); page += 4096) {
                channel.write(ByteBuffer.wrap("rubbish".repeat(100).getBytes(StandardCharsets.US_ASCII)), page + 100);
            }
        }
        assertRefused("is damaged", "Restore a backup");
    }

    @Test
    void a_database_that_is_in_use_is_left_alone() throws IOException {
        try (var database = open(file)) {
            assertRefused("is in use by another process of the bot", "DATA_DIR of its own");
            database.ping();
        }
        open(file).close();
    }

    @Test
    void a_database_that_another_process_of_the_bot_uses_is_left_alone() throws IOException {
        try (var other = ChildJvm.start(Opens.class, file.toString())) {
            assertThat(other.line()).isEqualTo("open");
            assertRefused("is in use by another process of the bot", "DATA_DIR of its own");
            other.kill();
        }
        // The system lets go of what a dead process owned.
        open(file).close();
    }

    @Test
    void a_database_that_another_program_has_locked_is_left_alone() throws IOException, SQLException {
        open(file).close();
        try (var connection = TestSqlite.connect(file); var statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertRefused("is locked by another program", "start again");
        }
    }

    @Test
    void an_empty_file_is_a_new_database() throws IOException {
        Files.createFile(file);
        open(file).close();
        assertThat(TestSqlite.query(file, "SELECT count(*) FROM installation")).containsExactly("0");
    }

    @Test
    void a_database_whose_making_was_cut_short_is_finished() {
        TestSqlite.execute(file, "PRAGMA application_id = " + SqliteGuard.APPLICATION_ID);
        open(file).close();
        assertThat(TestSqlite.query(file, "SELECT count(*) FROM installation")).containsExactly("0");
    }

    @Test
    void a_native_library_that_cannot_be_unpacked_is_explained() throws IOException {
        var nowhere = Files.writeString(folder.resolve("file"), "");
        try (var other = ChildJvm.start(List.of("env", "JAVA_TOOL_OPTIONS=-Dorg.sqlite.tmpdir=" + nowhere), Opens.class,
                file.toString())) {
            assertThat(other.line()).contains("native library", "-Dorg.sqlite.tmpdir=");
        }
    }

    @Test
    void what_this_user_may_not_read_or_write_is_left_alone() throws IOException {
        open(file).close();
        assertRefusedWithout("r--------", "read-only");
        assertRefusedWithout("---------", "cannot be read and written by this user");
    }

    @Test
    void a_folder_that_this_user_may_not_write_is_left_alone() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThat(refusalElsewhere()).contains("leadership-bot.db cannot be read and written by this user",
                    "DATA_DIR");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(contents(folder)).isEmpty();
    }

    private void assertRefusedWithout(String permissions, String reason) throws IOException {
        var before = contents(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertThat(refusalElsewhere()).contains("leadership-bot.db", reason,
                "Give the user who runs the bot the right");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(contents(folder)).isEqualTo(before);
    }

    /** In a process that permissions apply to, also where the tests are run by root. */
    private String refusalElsewhere() throws IOException {
        try (var other = ChildJvm.start(Permissions.obeyed(), Opens.class, file.toString())) {
            return other.line();
        }
    }

    private void assertRefused(String reason, String fix) throws IOException {
        var before = contents(folder);
        assertThatThrownBy(() -> open(file)).isInstanceOf(DatabaseException.class).hasMessageContaining(file.toString())
                .hasMessageContaining(reason).hasMessageContaining(fix);
        assertThat(contents(folder)).containsAllEntriesOf(before);
    }

    private static Database open(Path file) {
        return Database.open(new DatabaseLocation.SqliteFile(file), new ManualClock(), new RecordedLog());
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Every file, and what is in it. */
    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var path : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return contents;
    }

    /** Opens a database, says so or why not, and stays. */
    static final class Opens {

        private Opens() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (var database = open(Path.of(arguments[0]))) {
                database.ping();
                System.out.println("open");
                Thread.currentThread().join();
            } catch (DatabaseException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
