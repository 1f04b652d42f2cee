package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

class DataFolderCheckTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void folder_that_is_there_is_fine() throws IOException {
        Files.createDirectory(folder.resolve("data"));

        assertFinds(new DataFolderCheck(patient().examination(), at -> 5_000 * MEGABYTE), State.OK,
                folder.resolve("data") + " can be written, 5000 MB are free");
    }

    @Test
    void folder_that_can_be_made_is_not_made() {
        assertFinds(new DataFolderCheck(patient().examination(), at -> 5_000 * MEGABYTE), State.OK,
                "is not there yet and can be made");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void room_is_asked_of_the_disk() {
        assertThat(Patient.only(new DataFolderCheck(patient().examination())).values().get("megabytes"))
                .matches("\\d+");
    }

    @Test
    void file_in_place_of_the_folder_is_wrong() throws IOException {
        Files.writeString(folder.resolve("data"), "");

        assertFinds(new DataFolderCheck(patient().examination()), State.WRONG, "is a file where a folder should be",
                "DATA_DIR");
        assertFinds(new DataFolderCheck(patient().with("DATA_DIR", "data/below").examination()), State.WRONG,
                folder.resolve("data") + " is a file");
    }

    @Test
    void disk_that_is_nearly_full_is_a_warning_and_a_full_one_wrong() {
        assertFinds(new DataFolderCheck(patient().examination(), at -> 500 * MEGABYTE), State.WARNING, "500 MB left");
        assertFinds(new DataFolderCheck(patient().examination(), at -> 0), State.WRONG, "0 MB left");
    }

    @Test
    void disk_that_does_not_tell_is_a_warning() {
        assertFinds(new DataFolderCheck(patient().examination(), at -> {
            throw new IOException("no idea");
        }), State.WARNING, "cannot be told");
    }

    @Test
    void with_postgresql_no_folder_is_needed() {
        assertFinds(new DataFolderCheck(patient().with("DATABASE_URL", "postgresql://host/bot").examination()),
                State.OK, "kept in PostgreSQL");
    }

    @Test
    void with_a_wrong_database_url_nothing_is_looked_at() {
        var examination = patient().with("DATABASE_URL", "mysql://host/bot").examination();

        assertFinds(new DataFolderCheck(examination), State.OFF, "configuration");
        assertFinds(new DatabaseCheck(examination), State.OFF, "configuration");
    }

    private Patient patient() {
        return new Patient(folder);
    }
}
