package io.leadershipbot.command;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

    private static final int GUESSES = 8;

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
        Predicate<I> isNew = item -> !before.equals(Optional.of(item.id()));
        return draw(person, deck, items, left -> anyOf(items, left.and(isNew).and(fits))
                .or(() -> anyOf(items, left.and(isNew)))
                .or(() -> anyOf(items, left)));
    }

    /** Draws the first that has not been seen, or the very first. */
    <I extends Item> Drawn<I> drawInOrder(UserId person, String deck, List<I> items) {
        return draw(person, deck, items, left -> items.stream().filter(left).findFirst());
    }

    /** @param choice one of the items that are left; empty if there is none */
    private <I extends Item> Drawn<I> draw(UserId person, String deck, List<I> items,
            Function<Predicate<I>, Optional<I>> choice) {
        var drawn = new AtomicReference<Drawn<I>>();
        bags.draw(person, deck, out -> {
            var left = choice.apply(item -> isLeft(item, out));
            var item = left.or(() -> choice.apply(any -> true)).orElseThrow();
            drawn.set(new Drawn<>(item, left.isEmpty()));
            return new Draw(item.id(), left.isEmpty() ? idsOf(items) : Set.of());
        });
        return Objects.requireNonNull(drawn.get());
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

    /** One of those that are good, each as likely as every other. */
    private <I> Optional<I> anyOf(List<I> items, Predicate<I> isGood) {
        // Mostly one of the first few will do, and looking at all would be most of the work for a tip.
        for (int i = 0; i < GUESSES; i++) {
            var item = items.get(random.nextInt(items.size()));
            if (isGood.test(item)) {
                return Optional.of(item);
            }
        }
        var good = items.stream().filter(isGood).toList();
        return good.isEmpty() ? Optional.empty() : Optional.of(good.get(random.nextInt(good.size())));
    }
}
