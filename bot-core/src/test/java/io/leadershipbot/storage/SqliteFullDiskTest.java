package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.log.Event;
import io.leadershipbot.person.Bags.Draw;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that may not grow, which is how a full disk looks to who writes. */
final class SqliteFullDiskTest {

    /** In blocks of 512 bytes: enough for the native library that is unpacked, not for the write-ahead log. */
    private static final List<String> NO_FILE_OVER_3_MB = List.of("sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh");

    @Test
    void the_bot_goes_on_without_the_disk_and_says_so(@TempDir Path folder) throws IOException {
        try (var child = ChildJvm.start(NO_FILE_OVER_3_MB, Fills.class, folder.toString())) {
            assertThat(child.line()).isEqualTo("storage-failed");
            assertThat(child.line()).startsWith("not ready: ").contains("the last attempt to write failed");
            assertThat(child.line()).isEqualTo("drawn from memory");
            assertThat(child.line()).isEqualTo("refused: 1 storage-failed in the log");
            assertThat(child.await()).isZero();
        }
        try (var database = Database.open(DatabaseLocation.inFolder(folder), InstantSource.system(),
                new RecordedLog())) {
            database.ping();
        }
        assertThat(TestSqlite.query(folder.resolve("leadership-bot.db"), "PRAGMA integrity_check"))
                .containsExactly("ok");
    }

    /** Draws until the file may not grow, and then until memory may not either. */
    static final class Fills {

        private Fills() {}

        public static void main(String[] arguments) {
            var log = new RecordedLog();
            var database = Database.open(DatabaseLocation.inFolder(Path.of(arguments[0])), InstantSource.system(), log);
            var number = 0;
            while (written(database)) {
                for (int i = 0; i < 200; i++) {
                    draw(database, number++);
                }
            }
            while (log.events().isEmpty()) {
                Thread.onSpinWait();
            }
            System.out.println(log.events().getFirst().code());
            try {
                database.ping();
            } catch (DatabaseException e) {
                System.out.println("not ready: " + e.getMessage());
            }
            database.bags().draw(person(0), "tip", out -> {
                System.out.println(out.contains("item-0") ? "drawn from memory" : "forgotten");
                return new Draw("more", Set.of());
            });
            try {
                while (true) {
                    database.bags().draw(person(0), "tip", out -> new Draw("more", Set.of()));
                }
            } catch (DatabaseException e) {
                System.out
                        .println("refused: " + log.events().size() + " " + Event.STORAGE_FAILED.code() + " in the log");
            }
            database.close();
        }

        private static boolean written(Database database) {
            try {
                database.flush();
                return true;
            } catch (JdbiException e) {
                return false;
            }
        }

        private static void draw(Database database, int number) {
            database.bags().draw(person(number % 1_000), "tip", out -> new Draw("item-" + number / 1_000, Set.of()));
        }

        private static UserId person(int number) {
            return new UserId("slack", "T1", "U" + number);
        }
    }
}
