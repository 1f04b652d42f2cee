package io.leadershipbot.app.doctor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.storage.Database;
import io.leadershipbot.storage.DatabaseSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.leadershipbot.app.doctor.Patient.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

class DatabaseCheckTest {

    private static final Map<String, String> SQLITE = Map.of("journal_mode", "wal", "synchronous", "full",
            "secure_delete", "on");
    private static final Map<String, String> POSTGRESQL = Map.of("fsync", "on", "synchronous_commit", "on",
            "full_page_writes", "on");

    @TempDir
    private Path folder;

    @Test
    void database_that_is_not_made_yet_is_fine_and_stays_unmade() {
        assertFinds(check(), State.OK, "SQLite 3.", "leadership-bot.db, without tables yet");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void database_tells_its_version_and_that_it_keeps_what_it_is_given() {
        open().close();

        var findings = check().run();

        assertThat(Patient.states(findings)).containsExactly(State.OK, State.OK);
        assertThat(Patient.words(findings.getFirst())).contains("schema " + DatabaseSurvey.newestSchema())
                .doesNotContain("in use");
        assertThat(Patient.words(findings.getLast()))
                .contains("(journal_mode=wal, secure_delete=on, synchronous=full)");
    }

    @Test
    void database_of_a_running_bot_is_fine_and_not_disturbed() {
        try (var database = open()) {
            assertThat(Patient.words(check().run().getFirst())).endsWith("in use by a running bot.");
            database.ping();
        }
    }

    @Test
    void file_of_something_else_is_wrong() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("leadership-bot.db"),
                "Not a database, and long enough to have a header of a hundred bytes. ".repeat(4));

        assertFinds(check(), State.WRONG, "cannot use its database", "is no SQLite database");
    }

    @Test
    void server_that_is_not_there_is_wrong_and_no_password_is_told() {
        var check = new DatabaseCheck(new Patient(folder)
                .with("DATABASE_URL", "postgresql://bot:canary@127.0.0.1:9/bot").examination());

        assertFinds(check, State.WRONG, "127.0.0.1:9/bot cannot be reached");
        assertThat(Patient.words(Patient.only(check))).doesNotContain("canary");
    }

    @Test
    void older_tables_are_said_to_be_brought_up() {
        var findings = check().found("host/bot", new DatabaseSurvey("PostgreSQL 17.2", 1, false, POSTGRESQL));

        assertThat(Patient.states(findings)).containsExactly(State.OK, State.OK);
        assertThat(Patient.words(findings.getFirst()))
                .isEqualTo("PostgreSQL 17.2, host/bot, schema 1: the next start brings it to "
                        + DatabaseSurvey.newestSchema() + ".");
    }

    @ParameterizedTest
    @CsvSource({"fsync,off,WRONG,destroy", "full_page_writes,off,WRONG,damage",
            "synchronous_commit,off,WARNING,just before", "journal_mode,delete,WRONG,another kind",
            "synchronous,less,WRONG,less care", "secure_delete,off,WRONG,deleted rows readable"})
    void database_that_does_not_keep_what_it_is_given_is_told(String name, String value, State state, String words) {
        var settings = new HashMap<>(SQLITE.containsKey(name) ? SQLITE : POSTGRESQL);
        settings.put(name, value);

        var findings = check().found("somewhere", new DatabaseSurvey("Any 1", 2, false, settings));

        assertThat(Patient.states(findings)).containsExactly(State.OK, state);
        assertThat(Patient.words(findings.getLast())).contains(name + "=" + value, words);
    }

    private DatabaseCheck check() {
        return new DatabaseCheck(new Patient(folder).examination());
    }

    private Database open() {
        var settings = new Patient(folder).examination().settings();
        return Database.open(settings.database(), InstantSource.system(),
                Logs.open(OutputStream.nullOutputStream(), LogFormat.TEXT));
    }
}
