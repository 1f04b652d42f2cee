package io.leadershipbot.command;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Item;
import io.leadershipbot.person.Bags;
import io.leadershipbot.person.Bags.Draw;

/**
 * Draws items from a person's bag, so that nobody sees one twice before all were seen. Within the bag, what fits the
 * person comes first, and an area follows itself only where it cannot be avoided. When nothing of what is asked for is
 * left, exactly that goes back into the bag.
 */
final class ItemBag {

    private static final int GUESSES = 8;
    private static final int MANY = 100;

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
        return draw(person, deck, items, (left, out) -> {
            var last = out.isEmpty() ? "" : AreaIds.of(out.getLast());
            // Mostly one of the first few will do, and looking at all of many would be most of the work for a tip.
            var quickly = items.size() > MANY && out.size() * 2 < items.size()
                    ? guess(items, left.and(isNew).and(fits), last)
                    : Optional.<I>empty();
            return quickly.or(() -> anyOf(items, left.and(isNew).and(fits), last))
                    .or(() -> anyOf(items, left.and(isNew), last))
                    .or(() -> anyOf(items, left, last));
        });
    }

    /** Draws the first that has not been seen, or the very first. */
    <I extends Item> Drawn<I> drawInOrder(UserId person, String deck, List<I> items) {
        return draw(person, deck, items, (left, out) -> items.stream().filter(left).findFirst());
    }

    /** How to choose. */
    @FunctionalInterface
    private interface Choice<I> {

        /** One of the items that are left, knowing what is out of the bag; empty if none is left. */
        Optional<I> among(Predicate<I> left, SequencedSet<String> out);
    }

    private <I extends Item> Drawn<I> draw(UserId person, String deck, List<I> items, Choice<I> choice) {
        var drawn = new AtomicReference<Drawn<I>>();
        bags.draw(person, deck, out -> {
            var left = choice.among(item -> isLeft(item, out), out);
            var item = left.or(() -> choice.among(any -> true, out)).orElseThrow();
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

    /** One that is good and from another area than the last, if a few guesses find one. */
    private <I extends Item> Optional<I> guess(List<I> items, Predicate<I> isGood, String last) {
        return Stream.generate(() -> anyOf(items)).limit(GUESSES)
                .filter(item -> isGood.test(item) && !AreaIds.of(item.id()).equals(last)).findFirst();
    }

    /** One of those that are good, from another area than the last where there is one. */
    private <I extends Item> Optional<I> anyOf(List<I> items, Predicate<I> isGood, String last) {
        var good = items.stream().filter(isGood).toList();
        return good.isEmpty() ? Optional.empty() : Optional.of(anyOf(good, last));
    }

    /**
     * An area that holds more than half of what is left has its turn now: later it would have to follow itself.
     */
    private <I extends Item> I anyOf(List<I> left, String last) {
        var byArea = left.stream().collect(Collectors.groupingBy(item -> AreaIds.of(item.id())));
        byArea.remove(last);
        var others = byArea.values().stream().filter(area -> area.size() * 2 > left.size()).findFirst()
                .orElseGet(() -> left.stream().filter(item -> !AreaIds.of(item.id()).equals(last)).toList());
        return anyOf(others.isEmpty() ? left : others);
    }

    private <I> I anyOf(List<I> items) {
        return items.get(random.nextInt(items.size()));
    }
}
