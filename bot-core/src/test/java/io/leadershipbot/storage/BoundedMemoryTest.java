package io.leadershipbot.storage;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.testkit.ManualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

final class BoundedMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    private final ManualClock clock = new ManualClock();
    private int number;

    @Test
    void two_hundred_thousand_draws_and_claims_leave_memory_as_it_was(@TempDir Path folder) {
        try (var database = Database.open(DatabaseLocation.inFolder(folder), clock, new RecordedLog())) {
            work(database, 60_000);
            var before = used();
            work(database, 200_000);
            assertThat(used() - before).as("bytes more than before").isLessThan(4 * MEGABYTE);
        }
    }

    /** As on a busy day: a hundred commands a second by a thousand people. */
    private void work(Database database, int commands) {
        for (int i = 0; i < commands; i++, number++) {
            clock.pass(Duration.ofMillis(10));
            assertThat(database.duplicates().firstTime("request-" + number)).isTrue();
            var item = "item-" + number / 1_000 % 50;
            database.bags().draw(new UserId("slack", "T1", "U" + number % 1_000), "tip",
                    out -> new Draw(item, out.contains(item) ? out : Set.of()));
        }
        database.flush();
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
