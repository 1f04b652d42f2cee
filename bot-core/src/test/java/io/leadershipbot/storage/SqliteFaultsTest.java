package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import static org.assertj.core.api.Assertions.assertThat;

final class SqliteFaultsTest {

    private static final Path FILE = Path.of("data", "leadership-bot.db");

    @ParameterizedTest
    @CsvSource({"SQLITE_FULL, the disk is full. Make room", "SQLITE_BUSY, is locked by another program. Close",
            "SQLITE_BUSY_RECOVERY, is locked by another program. Close", "SQLITE_READONLY, is read-only. Give the user",
            "SQLITE_READONLY_DIRECTORY, is read-only. Give the user", "SQLITE_CORRUPT, is damaged. Restore a backup",
            "SQLITE_CANTOPEN, cannot be opened. Give the user", "SQLITE_NOTADB, is no SQLite database. Move it away",
            "SQLITE_IOERR_WRITE, cannot be used (SQLITE_IOERR_WRITE). Check the disk"})
    void every_fault_has_a_reason_and_a_way_out(SQLiteErrorCode code, String explanation) {
        var fault = new IllegalStateException("somewhere", new SQLiteException("INSERT 'secret words'", code));
        assertThat(SqliteFaults.explain(FILE, fault)).hasMessageStartingWith(FILE + " ")
                .hasMessageContaining(explanation).hasMessageNotContaining("secret words").hasCause(fault);
    }

    @Test
    void a_fault_of_the_file_system_says_what_the_system_says() {
        assertThat(SqliteFaults.explain(FILE, new FileSystemException("x", null, "No space left on device")))
                .hasMessageContaining("(No space left on device)").hasMessageContaining("DATA_DIR");
        assertThat(SqliteFaults.explain(FILE, new IOException("x"))).hasMessageContaining("(IOException)");
    }

    @Test
    void a_fault_that_is_explained_already_stays_as_it_is() {
        var known = new DatabaseException("explained");
        assertThat(SqliteFaults.explain(FILE, new IllegalStateException(known))).isSameAs(known);
    }
}
