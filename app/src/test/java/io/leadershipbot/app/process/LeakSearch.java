package io.leadershipbot.app.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.leadershipbot.log.Event;
import io.leadershipbot.testkit.canary.CanaryScan;
import io.leadershipbot.testkit.canary.Folder;
import io.leadershipbot.testkit.canary.Place;
import io.leadershipbot.testkit.canary.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches every place that the bot can leave something in, and then plants a leak in each and finds it. */
final class LeakSearch {

    /** Where the bot's memory is looked through, as hits call it. */
    static final String HEAP = "live heap";

    private static final int LOOKS = 20;

    private final CanaryScan scan;

    LeakSearch(CanaryScan scan) {
        this.scan = scan;
    }

    /** Proves that there was something to be seen: the loggers were loud, and yet only events were printed. */
    static void assertLoudButSilent(BotProcess bot, List<String> libraries) throws IOException {
        for (var library : libraries) {
            assertThat(bot.process().linesOf(library)).as("lines that %s tried to write", library).isPositive();
        }
        assertThat(bot.process().printedToErr().lines()).as("what is in the log and no event")
                .allMatch(LeakSearch::isEvent);
    }

    /** A time, a level, a code from our list, and details. */
    private static boolean isEvent(String line) {
        var words = line.split(" ", 4);
        return words.length >= 3 && Arrays.stream(Event.values()).anyMatch(event -> words[2].equals(event.code())
                && words[1].equals(event.level().name()));
    }

    void lookAtTheProcess(BotProcess bot, Place answersToOthers) throws IOException {
        assertThat(scan.look(Folder.of("database while it runs", bot.data()))).isEmpty();
        assertThat(filesIn(bot.folder())).isSubsetOf("data/leadership-bot.db", "data/leadership-bot.db.lock",
                "data/leadership-bot.db-wal", "data/leadership-bot.db-shm");
        var metrics = new Words("metrics", () -> bot.asked("/metrics") + bot.asked("/health/ready"));
        var places = List.of(bot.process().output(), bot.process().temp(), metrics, answersToOthers,
                bot.process().heap());
        for (var place : places) {
            assertThat(scan.lookUntilGone(place, LOOKS)).as(place.name()).isEmpty();
        }
        for (var place : places) {
            assertThat(scan.control(place)).as("planted in %s and not found", place.name()).isEmpty();
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
        }
    }

    /**
     * Looks into the database when the bot has ended.
     *
     * @param person their id there
     * @param tables those that keep people
     */
    void lookIntoTheDatabase(Path data, String person, Set<String> tables) throws Exception {
        try (var database = new Sqlite(data.resolve("leadership-bot.db"))) {
            var log = new Folder("database, before a checkpoint", data, database::plant);
            var file = new Folder("database, after a checkpoint", data, leaks -> {
                database.plant(leaks);
                checkpoint(database);
            });
            assertThat(database.tablesWith(person)).isEqualTo(tables);
            assertThat(scan.look(log)).isEmpty();
            checkpoint(database);
            assertThat(scan.look(file)).isEmpty();
            assertThat(scan.control(log)).isEmpty();
            assertThat(scan.control(file)).isEmpty();
        }
    }

    private static void checkpoint(Sqlite database) throws IOException {
        try {
            database.checkpoint();
        } catch (SQLException e) {
            throw new IOException("The database was not checkpointed.", e);
        }
    }
}
