package io.leadershipbot.storage;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import io.leadershipbot.chat.Conversations;
import io.leadershipbot.chat.Duplicates;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.Welcomes;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.person.People;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.testkit.BagsContract;
import io.leadershipbot.testkit.ConversationsContract;
import io.leadershipbot.testkit.DuplicatesContract;
import io.leadershipbot.testkit.InstallationsContract;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.PeopleContract;
import io.leadershipbot.testkit.WelcomesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All contracts, kept by an open database. */
abstract class StorageContract
        implements
            PeopleContract,
            BagsContract,
            InstallationsContract,
            ConversationsContract,
            WelcomesContract,
            DuplicatesContract {

    final ManualClock clock = new ManualClock();
    final RecordedLog log = new RecordedLog();
    private Database database;

    /** An empty database; the same one within a test. */
    abstract DatabaseLocation location();

    @BeforeEach
    void open() {
        database = Database.open(location(), clock, log);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_drawn_is_out_after_a_restart() {
        draw("a", Set.of());
        draw("b", Set.of());
        draw("c", Set.of("a"));
        restart();
        assertThat(out()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void what_was_drawn_last_is_known_after_a_restart() {
        var order = List.of("m", "a", "z", "b");
        order.forEach(item -> draw(item, Set.of()));
        restart();
        assertThat(out()).containsExactlyElementsOf(order);
        draw("a", Set.of("a", "z"));
        restart();
        assertThat(out()).containsExactly("m", "b", "a");
    }

    @Test
    void a_bag_that_began_anew_is_so_after_a_restart() {
        draw("a", Set.of());
        restart();
        draw("b", Set.of());
        draw("a", Set.of("a", "b"));
        restart();
        assertThat(out()).containsExactly("a");
    }

    @Test
    void items_that_are_gone_from_the_content_stay_out_and_go_back_with_the_others() {
        draw("written-by-an-older-version", Set.of());
        restart();
        assertThat(out()).containsExactly("written-by-an-older-version");
        database.bags().draw(ANN, "tip", out -> new Draw("new", out));
        restart();
        assertThat(out()).containsExactly("new");
    }

    @Test
    void people_are_known_after_a_restart() {
        people().save(ANN, ALL);
        people().firstMeeting(ANN);
        restart();
        assertThat(people().preferences(ANN)).isEqualTo(ALL);
        assertThat(people().firstMeeting(ANN)).isFalse();
    }

    @Test
    void an_installation_is_known_after_a_restart() {
        var installation = new Installation("slack", "T1", "B1", MONDAY);
        installations().save(installation);
        restart();
        assertThat(installations().find("slack", "T1")).contains(installation);
    }

    @Test
    void nothing_comes_back_of_what_was_removed_before_it_was_written() {
        people().firstMeeting(ANN);
        draw("a", Set.of());
        installations().remove("slack", "T1");
        restart();
        assertThat(out()).isEmpty();
        assertThat(people().firstMeeting(ANN)).isTrue();
    }

    @Test
    void a_claim_holds_across_a_restart_for_its_time() {
        assertThat(duplicates().firstTime("k1")).isTrue();
        clock.pass(Duration.ofMinutes(5));
        restart();
        assertThat(duplicates().firstTime("k1")).isFalse();
        clock.pass(Duration.ofMinutes(5));
        assertThat(duplicates().firstTime("k1")).isTrue();
    }

    @Test
    void keys_are_cleared_away_when_their_time_is_over() {
        duplicates().firstTime("k1");
        restart();
        clock.pass(Duration.ofMinutes(11));
        duplicates().firstTime("k2");
        database.flush();
        assertThat(query("SELECT key FROM seen")).containsExactly("k2");
    }

    @Test
    void the_stored_fields_are_those_of_the_database() {
        assertThat(columns()).containsExactlyInAnyOrderElementsOf(StoredFields.ALL.stream()
                .filter(field -> !field.table().equals(Schema.HISTORY))
                .map(field -> field.table() + "." + field.column()).toList());
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(
                StoredFields.ALL.stream().map(StoredField::table).distinct().toList());
    }

    @Test
    void removal_reaches_every_table_that_knows_tenants() {
        assertThat(StoredInstallations.TABLES).containsExactlyInAnyOrderElementsOf(
                columns().stream().filter(column -> column.endsWith(".tenant"))
                        .map(column -> column.substring(0, column.indexOf('.'))).toList());
    }

    @Test
    void a_database_of_the_first_version_gets_what_is_new_and_loses_nothing() {
        people().save(ANN, ALL);
        draw("a", Set.of());
        database.close();
        update("DROP TABLE conversation");
        update("DROP TABLE welcomed");
        update("ALTER TABLE drawn DROP COLUMN turn");
        update("DELETE FROM " + Schema.HISTORY + " WHERE version > '1'");
        markVersion(1);

        open();

        assertThat(people().preferences(ANN)).isEqualTo(ALL);
        assertThat(out()).containsExactly("a");
        draw("b", Set.of());
        assertThat(out()).containsExactly("a", "b");
        assertThat(tables()).contains("conversation");
        assertThat(welcomes().isFirst(ANN.platform(), ANN.tenant())).isFalse();
        assertThat(welcomes().isFirst(ANN.platform(), "a new one")).isTrue();
    }

    @Test
    void who_was_welcomed_is_known_after_a_restart() {
        welcomes().isFirst("slack", "T1");
        restart();
        assertThat(welcomes().isFirst("slack", "T1")).isFalse();
    }

    @Test
    void what_a_later_version_wrote_of_somebody_counts_as_not_told() {
        people().save(ANN, ALL);
        database.close();
        update("UPDATE person SET role = 'ASTRONAUT', workplace = 'MOON', zone = 'Moon/Tranquility'");
        open();
        assertThat(people().preferences(ANN)).isEqualTo(
                new Preferences(Optional.empty(), Optional.empty(), ALL.language(), Optional.empty()));
    }

    @Test
    void an_open_database_answers() {
        database.ping();
    }

    /** Closes the database and opens it again. */
    void restart() {
        database.close();
        open();
    }

    /** The names of all tables. */
    abstract List<String> tables();

    /** All columns, as {@code table.column}, but for those of the history. */
    abstract List<String> columns();

    /** The first column of what a query answers. */
    abstract List<String> query(String sql);

    /** Writes down which version the tables have, where that stands beside the history too. */
    abstract void markVersion(int version);

    /** Changes rows behind the back of the database, which may be closed. */
    abstract void update(String sql);

    private void draw(String item, Set<String> putBack) {
        bags().draw(ANN, "tip", out -> new Draw(item, putBack));
    }

    private Set<String> out() {
        var seen = new AtomicReference<Set<String>>(Set.of());
        try {
            bags().draw(ANN, "tip", out -> {
                seen.set(new LinkedHashSet<>(out));
                throw new UnsupportedOperationException("only looking");
            });
        } catch (UnsupportedOperationException e) {
            return seen.get();
        }
        throw new AssertionError("Something was drawn.");
    }

    @Override
    public People people() {
        return database.people();
    }

    @Override
    public Bags bags() {
        return database.bags();
    }

    @Override
    public Installations installations() {
        return database.installations();
    }

    @Override
    public Conversations conversations() {
        return database.conversations();
    }

    @Override
    public Welcomes welcomes() {
        return database.welcomes();
    }

    @Override
    public Duplicates duplicates() {
        return database.duplicates();
    }

    @Override
    public ManualClock clock() {
        return clock;
    }
}
