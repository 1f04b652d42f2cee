package io.leadershipbot.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Tip;
import io.leadershipbot.content.When;
import io.leadershipbot.person.Bags.Draw;
import io.leadershipbot.testkit.FakeBags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ItemBagTest {

    private static final UserId ANN = new UserId("slack", "T1", "U1");
    private static final List<Tip> TIPS = Library.builtIn().in(Locale.ENGLISH).tips();

    private final FakeBags bags = new FakeBags();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void two_tips_running_are_never_of_one_area_through_two_whole_bags(long seed) {
        var areas = draws(seed, TIPS, any -> true, 2 * TIPS.size()).stream().map(tip -> AreaIds.of(tip.id())).toList();
        for (int i = 1; i < areas.size(); i++) {
            assertThat(areas.get(i)).as("tip %d", i).isNotEqualTo(areas.get(i - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_area_with_half_of_all_items_still_never_follows_itself(long seed) {
        var trust = TIPS.stream().filter(tip -> tip.id().startsWith("trust.")).toList();
        var some = new ArrayList<>(trust);
        some.addAll(TIPS.stream().filter(tip -> !tip.id().startsWith("trust.")).limit(trust.size()).toList());
        var areas = draws(seed, some, any -> true, some.size()).stream().map(tip -> AreaIds.of(tip.id())).toList();
        for (int i = 1; i < areas.size(); i++) {
            assertThat(areas.get(i).equals("trust") && areas.get(i - 1).equals("trust")).as("tip %d", i).isFalse();
        }
    }

    @Test
    void what_fits_comes_first_and_then_the_rest_and_nothing_twice() {
        Predicate<Tip> fits = tip -> tip.minutes() <= 5;
        var fitting = TIPS.stream().filter(fits).count();
        var drawn = draws(7, TIPS, fits, TIPS.size());
        assertThat(fitting).isBetween(1L, TIPS.size() - 1L);
        assertThat(drawn.stream().limit(fitting)).allMatch(fits);
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void an_area_asked_for_may_follow_itself() {
        var trust = TIPS.stream().filter(tip -> tip.id().startsWith("trust.")).toList();
        assertThat(draws(1, trust, any -> true, trust.size())).containsExactlyInAnyOrderElementsOf(trust);
    }

    @Test
    void what_replaced_another_is_not_news_to_who_has_seen_that_other() {
        var kept = tip("trust.tip.kept", Optional.empty());
        var newer = tip("trust.tip.newer", Optional.of("trust.tip.older"));
        bags.draw(ANN, "tip", out -> new Draw("trust.tip.older", Set.of()));
        var bag = new ItemBag(bags, new Random(1));
        assertThat(bag.draw(ANN, "tip", List.of(newer, kept), any -> true, Optional.empty()).item()).isEqualTo(kept);
        assertThat(bag.draw(ANN, "tip", List.of(newer, kept), any -> true, Optional.empty()).refilled()).isTrue();
    }

    private static Tip tip(String id, Optional<String> replaces) {
        return new Tip(id, List.of(), List.of(), replaces, "Say thanks today.", "Who was it?", When.ANY,
                Set.of(Audience.NEW), 5, List.of(), Optional.empty());
    }

    private List<Tip> draws(long seed, List<Tip> items, Predicate<Tip> fits, int times) {
        var bag = new ItemBag(bags, new Random(seed));
        var drawn = new ArrayList<Tip>();
        for (int i = 0; i < times; i++) {
            drawn.add(bag.draw(ANN, "tip", items, fits, Optional.empty()).item());
        }
        assertThat(new HashSet<>(drawn.subList(0, Math.min(times, items.size()))))
                .hasSize(Math.min(times, items.size()));
        return drawn;
    }
}
