package io.leadershipbot.storage;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.person.Preferences;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.PeopleContract;
import io.leadershipbot.testkit.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes that share a database. */
final class PostgresNodesTest {

    private static final UserId ANN = new UserId("slack", "T1", "U1");

    private final TestPostgres postgres = TestPostgres.emptySchema();
    private final ManualClock clock = new ManualClock();
    private final List<Database> nodes = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        Together.run(2, () -> nodes.add(Database.open(postgres.location(), clock, new RecordedLog())));
    }

    @AfterEach
    void close() {
        nodes.forEach(Database::close);
        postgres.close();
    }

    @Test
    void of_nodes_that_begin_at_once_one_makes_the_tables() {
        nodes.forEach(Database::ping);
        assertThat(postgres.query("SELECT count(*) FROM leadership_bot_history WHERE type = 'SQL'"))
                .containsExactly(Integer.toString(Schema.NEWEST));
    }

    @Test
    void a_workspace_is_welcomed_by_one_of_them() {
        assertThat(nodes.getFirst().welcomes().isFirst("slack", "T1")).isTrue();
        assertThat(nodes.getLast().welcomes().isFirst("slack", "T1")).isFalse();
    }

    @Test
    void preferences_reach_the_other_node_within_two_seconds() {
        assertThat(nodes.getLast().people().preferences(ANN)).isEqualTo(Preferences.NONE);
        nodes.getFirst().people().save(ANN, PeopleContract.ALL);
        clock.pass(Duration.ofSeconds(2));
        assertThat(nodes.getLast().people().preferences(ANN)).isEqualTo(PeopleContract.ALL);
    }

    @Test
    void being_asked_again_and_again_does_not_keep_old_preferences_alive() {
        nodes.getLast().people().preferences(ANN);
        nodes.getFirst().people().save(ANN, PeopleContract.ALL);
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofMillis(500));
            nodes.getLast().bags().draw(ANN, "tip", out -> new Draw("a", Set.of()));
        }
        assertThat(nodes.getLast().people().preferences(ANN)).isEqualTo(PeopleContract.ALL);
    }

    @Test
    void draws_of_both_nodes_come_together() {
        nodes.getFirst().bags().draw(ANN, "tip", out -> new Draw("a", Set.of()));
        nodes.getLast().bags().draw(ANN, "tip", out -> new Draw("b", Set.of()));
        nodes.forEach(Database::flush);
        clock.pass(Duration.ofSeconds(2));
        for (var node : nodes) {
            node.bags().draw(ANN, "tip", out -> {
                assertThat(out).contains("a", "b");
                return new Draw("c", Set.of());
            });
        }
    }

    @Test
    void what_a_node_has_drawn_and_not_written_stays_out_when_it_looks_again() {
        nodes.getFirst().bags().draw(ANN, "tip", out -> new Draw("a", Set.of()));
        clock.pass(Duration.ofSeconds(2));
        nodes.getFirst().bags().draw(ANN, "tip", out -> {
            assertThat(out).containsExactly("a");
            return new Draw("b", Set.of());
        });
    }

    @Test
    void all_nodes_write_rows_in_the_same_order_so_that_none_waits_for_the_other_for_ever() {
        var people = IntStream.range(100, 400).mapToObj(i -> new UserId("slack", "T1", "U" + i)).toList();
        try (var engine = PostgresEngine.open(postgres.location())) {
            new ChangeWriter(engine.writer()).accept(people.reversed().stream()
                    .flatMap(person -> Stream.<Change>of(new Change.Drawn(person, "tip", "a", 1, Set.of()),
                            new Change.Met(person)))
                    .toList());
        }
        var inOrder = people.stream().map(UserId::id).toList();
        assertThat(postgres.query("SELECT person FROM drawn ORDER BY ctid")).isEqualTo(inOrder);
        assertThat(postgres.query("SELECT id FROM person ORDER BY ctid")).isEqualTo(inOrder);
    }

    @Test
    void a_key_is_claimed_once_on_all_nodes() {
        var first = new AtomicInteger();
        var turn = new AtomicInteger();
        Together.run(50, () -> {
            if (nodes.get(turn.getAndIncrement() % 2).duplicates().firstTime("k1")) {
                first.incrementAndGet();
            }
        });
        assertThat(first).hasValue(1);
    }
}
