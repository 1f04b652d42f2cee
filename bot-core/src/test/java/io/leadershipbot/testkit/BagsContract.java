package io.leadershipbot.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.Bags.Draw;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link Bags} does. */
public interface BagsContract {

    /** Bags from which nothing has been drawn yet; the same ones within a test. */
    Bags bags();

    /** Somebody. */
    UserId ANN = new UserId("slack", "T1", "U1");

    @Test
    default void at_first_nothing_is_out() {
        assertThat(out(ANN, "tip")).isEmpty();
    }

    @Test
    default void what_was_drawn_stays_out() {
        draw(ANN, "tip", "a");
        draw(ANN, "tip", "b");
        assertThat(out(ANN, "tip")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    default void what_is_out_is_told_in_the_order_of_drawing() {
        var order = List.of("m", "a", "z", "b", "k", "c", "y");
        order.forEach(item -> draw(ANN, "tip", item));
        assertThat(out(ANN, "tip")).containsExactlyElementsOf(order);
        bags().draw(ANN, "tip", out -> new Draw("a", Set.of("a", "k")));
        assertThat(out(ANN, "tip")).containsExactly("m", "z", "b", "c", "y", "a");
    }

    @Test
    default void the_drawn_item_is_returned() {
        assertThat(draw(ANN, "tip", "a")).isEqualTo("a");
    }

    @Test
    default void what_is_put_back_can_be_drawn_again() {
        draw(ANN, "tip", "a");
        draw(ANN, "tip", "b");
        bags().draw(ANN, "tip", out -> new Draw("c", Set.of("a", "b")));
        assertThat(out(ANN, "tip")).containsExactly("c");
        draw(ANN, "tip", "a");
        assertThat(out(ANN, "tip")).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    default void what_is_put_back_and_drawn_at_once_is_out() {
        draw(ANN, "tip", "a");
        bags().draw(ANN, "tip", out -> new Draw("a", out));
        assertThat(out(ANN, "tip")).containsExactly("a");
    }

    @Test
    default void putting_back_what_was_never_drawn_does_no_harm() {
        bags().draw(ANN, "tip", out -> new Draw("a", Set.of("gone", "b")));
        assertThat(out(ANN, "tip")).containsExactly("a");
    }

    @Test
    default void every_person_and_deck_has_a_bag_of_its_own() {
        draw(ANN, "tip", "a");
        assertThat(out(ANN, "quote")).isEmpty();
        assertThat(out(new UserId("slack", "T1", "U2"), "tip")).isEmpty();
        assertThat(out(new UserId("slack", "T2", "U1"), "tip")).isEmpty();
        assertThat(out(new UserId("other", "T1", "U1"), "tip")).isEmpty();
    }

    @Test
    default void a_choice_that_fails_changes_nothing() {
        draw(ANN, "tip", "a");
        assertThatThrownBy(() -> bags().draw(ANN, "tip", out -> {
            throw new IllegalStateException("nothing fits");
        })).hasMessage("nothing fits");
        assertThat(out(ANN, "tip")).containsExactly("a");
    }

    @Test
    default void what_is_out_cannot_be_changed_by_looking() {
        draw(ANN, "tip", "a");
        assertThatThrownBy(() -> bags().draw(ANN, "tip", out -> {
            out.clear();
            return new Draw("b", Set.of());
        })).isInstanceOf(UnsupportedOperationException.class);
        assertThat(out(ANN, "tip")).containsExactly("a");
    }

    @Test
    default void a_hundred_at_once_see_nothing_twice_before_the_bag_is_empty() {
        var items = IntStream.range(0, 50).mapToObj(i -> "tip-" + i).toList();
        var counts = new ConcurrentHashMap<String, AtomicInteger>();
        var emptied = new AtomicInteger();
        Together.run(100, () -> {
            var item = bags().draw(ANN, "tip", first(items, emptied));
            counts.computeIfAbsent(item, unseen -> new AtomicInteger()).incrementAndGet();
        });
        assertThat(emptied).hasValue(1);
        assertThat(counts).hasSize(50);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).hasValue(2));
    }

    private String draw(UserId person, String deck, String item) {
        return bags().draw(person, deck, out -> new Draw(item, Set.of()));
    }

    /** What is out of a bag, seen by a draw that is given up. */
    private Set<String> out(UserId person, String deck) {
        var seen = new AtomicReference<Set<String>>(Set.of());
        assertThatThrownBy(() -> bags().draw(person, deck, out -> {
            seen.set(new LinkedHashSet<>(out));
            throw new IllegalStateException("only looking");
        })).hasMessage("only looking");
        return seen.get();
    }

    @SuppressWarnings("ThreadPriorityCheck") // Only makes a fault likelier to show.
    private static Function<SequencedSet<String>, Draw> first(List<String> items, AtomicInteger emptied) {
        return out -> {
            var left = new ArrayList<>(items);
            left.removeAll(out);
            // A chance for others to come in between, who must not.
            Thread.yield();
            if (left.isEmpty()) {
                emptied.incrementAndGet();
                return new Draw(items.getFirst(), out);
            }
            return new Draw(left.getFirst(), Set.of());
        };
    }
}
