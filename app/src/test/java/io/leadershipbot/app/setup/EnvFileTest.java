package io.leadershipbot.app.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EnvFileTest {

    private static final Map<String, Optional<String>> CHANGE = Map.of("A", Optional.of("canary"));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve(".env");
    }

    @Test
    void a_new_file_is_for_its_owner_alone() throws Exception {
        change(file);
        assertThat(file).hasContent("A=canary\n");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThatNothingElseIsThere();
    }

    @ParameterizedTest
    @CsvSource({"rw-r--r--,rw-------", "rw-------,rw-------", "r--------,r--------", "rwxrwxrwx,rw-------"})
    void stricter_permissions_are_kept_and_others_are_not(String before, String after) throws Exception {
        Files.writeString(file, "B=b # kept\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(before));
        change(file);
        assertThat(file).hasContent("B=b # kept\nA=canary\n");
        assertThat(permissions(file)).isEqualTo(after);
    }

    @Test
    void a_link_stays_a_link_and_its_file_is_changed() throws Exception {
        var shared = Files.createDirectory(folder.resolve("shared"));
        Files.writeString(shared.resolve("bot.env"), "B=b\n");
        Files.createSymbolicLink(shared.resolve("second"), Path.of("bot.env"));
        Files.createSymbolicLink(file, Path.of("shared/second"));
        change(file);
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(Files.isSymbolicLink(shared.resolve("second"))).isTrue();
        assertThat(shared.resolve("bot.env")).hasContent("B=b\nA=canary\n");
        assertThat(shared).isDirectoryNotContaining(left -> left.toString().endsWith(".new"));
    }

    @Test
    void a_link_to_a_file_that_is_not_there_yet_makes_it() throws Exception {
        Files.createSymbolicLink(file, Path.of("later.env"));
        change(file);
        assertThat(folder.resolve("later.env")).hasContent("A=canary\n");
        assertThat(Files.isSymbolicLink(file)).isTrue();
    }

    @Test
    void what_a_killed_process_left_is_cleared_away() throws Exception {
        Files.writeString(folder.resolve(".env.new"), "A=half");
        change(file);
        assertThat(file).hasContent("A=canary\n");
        assertThatNothingElseIsThere();
    }

    @Test
    void a_look_beforehand_leaves_nothing_behind() throws Exception {
        new EnvFile(file).check();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_none_or_is_not_there_is_told_before_anything_is_asked() throws IOException {
        Files.writeString(folder.resolve("plain"), "");
        assertThat(refusal(folder.resolve("plain/.env"))).isEqualTo(EnvFile.Reason.FOLDER);
        assertThat(refusal(folder.resolve("nowhere/.env"))).isEqualTo(EnvFile.Reason.FOLDER);
    }

    @Test
    void something_else_of_that_name_is_not_replaced() throws IOException {
        Files.createDirectory(file);
        assertThat(refusal(file)).isEqualTo(EnvFile.Reason.FILE);
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void links_that_lead_in_circles_are_told() throws IOException {
        Files.createSymbolicLink(file, Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), Path.of(".env"));
        assertThat(refusal(file)).isEqualTo(EnvFile.Reason.FILE);
    }

    @Test
    void a_file_that_is_not_text_stays_as_it_is() throws IOException {
        var bytes = new byte[]{'A', '=', (byte) 0xFF, '\n'};
        Files.write(file, bytes);
        assertThat(refusal(file)).isEqualTo(EnvFile.Reason.TEXT);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_value_that_cannot_be_written_changes_nothing() throws IOException {
        Files.writeString(file, "B=b\n");
        var refused = catchThrowableOfType(EnvFile.UnwritableException.class,
                () -> new EnvFile(file).change(Map.of("A", Optional.of("\uD800"))));
        assertThat(refused.reason()).isEqualTo(EnvFile.Reason.TEXT);
        assertThat(file).hasContent("B=b\n");
        assertThatNothingElseIsThere();
    }

    private static EnvFile.Reason refusal(Path file) {
        var beforehand = catchThrowableOfType(EnvFile.UnwritableException.class, () -> new EnvFile(file).check());
        var then = catchThrowableOfType(EnvFile.UnwritableException.class, () -> change(file));
        assertThat(then.reason()).isEqualTo(beforehand.reason());
        return beforehand.reason();
    }

    private static void change(Path file) throws EnvFile.UnwritableException {
        new EnvFile(file).change(CHANGE);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private void assertThatNothingElseIsThere() {
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
    }
}
