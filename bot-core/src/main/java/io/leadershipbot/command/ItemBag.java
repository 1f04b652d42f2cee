package io.leadershipbot.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.content.Item;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.Bags.Draw;

/**
 * Draws items from a person's bag, so that nobody sees one twice before all were seen. Within the bag, what fits the
 * person comes first. When nothing of what is asked for is left, exactly that goes back into the bag.
 */
final class ItemBag {

    private final Bags bags;
    private final RandomGenerator random;

    /**
     * @param random safe for use by many threads
     */
    ItemBag(Bags bags, RandomGenerator random) {
        this.bags = bags;
        this.random = random;
    }

    /**
     * What was drawn.
     *
     * @param refilled true if all items asked for had been seen
     */
    record Drawn<I extends Item>(I item, boolean refilled) {}

    /**
     * Draws at random.
     *
     * @param items what is asked for, not empty
     * @param before the id of what the person looks at now: not drawn again at once where there is a choice
     */
    <I extends Item> Drawn<I> draw(UserId person, String deck, List<I> items, Predicate<I> fits,
            Optional<String> before) {
        return draw(person, deck, items, out -> {
            var left = items.stream().filter(item -> isLeft(item, out)).toList();
            var others = (left.isEmpty() ? items : left).stream()
                    .filter(item -> !before.equals(Optional.of(item.id()))).toList();
            var choice = !others.isEmpty() ? others : left.isEmpty() ? items : left;
            var fitting = choice.stream().filter(fits).toList();
            return anyOf(fitting.isEmpty() ? choice : fitting);
        });
    }

    /** Draws the first that has not been seen, or the very first. */
    <I extends Item> Drawn<I> drawInOrder(UserId person, String deck, List<I> items) {
        return draw(person, deck, items,
                out -> items.stream().filter(item -> isLeft(item, out)).findFirst().orElse(items.getFirst()));
    }

    private <I extends Item> Drawn<I> draw(UserId person, String deck, List<I> items,
            Function<Set<String>, I> choice) {
        var refilled = new boolean[1];
        var drawn = bags.draw(person, deck, out -> {
            refilled[0] = items.stream().noneMatch(item -> isLeft(item, out));
            return new Draw(choice.apply(out).id(), refilled[0] ? idsOf(items) : Set.of());
        });
        var item = items.stream().filter(candidate -> candidate.id().equals(drawn)).findFirst().orElseThrow();
        return new Drawn<>(item, refilled[0]);
    }

    /** An item that replaced another is not news to somebody who has seen that other. */
    private static boolean isLeft(Item item, Set<String> out) {
        return !out.contains(item.id()) && item.replaces().filter(out::contains).isEmpty();
    }

    private static Set<String> idsOf(List<? extends Item> items) {
        var ids = items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        items.stream().flatMap(item -> item.replaces().stream()).forEach(ids::add);
        return ids;
    }

    private <I> I anyOf(List<I> items) {
        return items.get(random.nextInt(items.size()));
    }
}
