package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.person.Preferences;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code kill -9} in the middle of writing. */
final class SqliteCrashTest {

    private static final UserId ANN = new UserId("slack", "T1", "U1");

    /** A second between two transactions, and what a busy machine may take to get to the next. */
    private static final Duration WINDOW = Duration.ofMillis(2_500);

    @RepeatedTest(3)
    void preferences_survive_and_so_do_draws_but_for_the_last_moment(@TempDir Path folder)
            throws IOException {
        var acknowledged = crash(folder);
        var end = acknowledged.getLast().millis();
        try (var database = Database.open(DatabaseLocation.inFolder(folder), InstantSource.system(),
                new RecordedLog())) {
            var saved = acknowledged.stream().filter(one -> one.what().equals("saved")).toList();
            assertThat(offset(database.people().preferences(ANN))).as("the last that was acknowledged, or a later one")
                    .isGreaterThanOrEqualTo(saved.getLast().number());
            var out = new HashSet<String>();
            database.bags().draw(ANN, "tip", drawn -> {
                out.addAll(drawn);
                return new Draw("after", Set.of());
            });
            assertThat(out).containsAll(acknowledged.stream()
                    .filter(one -> one.what().equals("drawn") && one.millis() < end - WINDOW.toMillis())
                    .map(one -> "item-" + one.number()).toList());
            assertThat(out).as("some draws are older than the window").isNotEmpty();
        }
        assertThat(TestSqlite.query(folder.resolve("leadership-bot.db"), "PRAGMA integrity_check"))
                .containsExactly("ok");
    }

    /** Lets another process write, kills it, and returns what it had acknowledged by then. */
    private static List<Acknowledged> crash(Path folder) throws IOException {
        try (var child = ChildJvm.start(Writes.class, folder.toString())) {
            var first = Acknowledged.parse(child.line());
            var last = first;
            var lifetime = WINDOW.toMillis() + new SplittableRandom().nextInt(300, 1_000);
            Stream.Builder<Acknowledged> all = Stream.builder();
            while (last.millis() < first.millis() + lifetime) {
                all.add(last);
                last = Acknowledged.parse(child.line());
            }
            child.kill();
            // The last line may be cut in the middle.
            var rest = child.rest();
            return Stream
                    .concat(all.build(), rest.stream().limit(Math.max(0, rest.size() - 1)).map(Acknowledged::parse))
                    .toList();
        }
    }

    private static int offset(Preferences preferences) {
        return ((ZoneOffset) preferences.zone().orElseThrow()).getTotalSeconds();
    }

    /** What the other process said it had done, and when. */
    private record Acknowledged(String what, int number, long millis) {

        static Acknowledged parse(String line) {
            var parts = line.split(" ", -1);
            return new Acknowledged(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        }
    }

    /** Draws and saves as fast as it can, and says so after each. */
    static final class Writes {

        private Writes() {}

        public static void main(String[] arguments) {
            var database = Database.open(DatabaseLocation.inFolder(Path.of(arguments[0])), InstantSource.system(),
                    new RecordedLog());
            for (int number = 0;; number++) {
                var item = "item-" + number;
                database.bags().draw(ANN, "tip", out -> new Draw(item, Set.of()));
                System.out.println("drawn " + number + " " + System.currentTimeMillis());
                // Waits for the disk, and so keeps the pace of people: the room for what waits does not run out.
                database.people().save(ANN, new Preferences(Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.of(ZoneOffset.ofTotalSeconds(number))));
                System.out.println("saved " + number + " " + System.currentTimeMillis());
            }
        }
    }
}
