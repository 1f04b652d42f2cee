package io.leadershipbot.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;

/** Bags in memory. */
public final class FakeBags implements Bags {

    private record Bag(UserId person, String deck) {}

    private final Map<Bag, SequencedSet<String>> drawn = new LinkedHashMap<>();

    @Override
    public synchronized String draw(UserId person, String deck, Function<SequencedSet<String>, Draw> choice) {
        var bag = new Bag(person, deck);
        var out = new LinkedHashSet<>(drawn.getOrDefault(bag, new LinkedHashSet<>()));
        var draw = choice.apply(Collections.unmodifiableSequencedSet(new LinkedHashSet<>(out)));
        out.removeAll(draw.putBack());
        out.add(draw.item());
        drawn.put(bag, out);
        return draw.item();
    }

    /** Forgets everybody of a tenant. */
    synchronized void forget(String platform, String tenant) {
        drawn.keySet().removeIf(bag -> FakeInstallations.isOf(bag.person(), platform, tenant));
    }
}
