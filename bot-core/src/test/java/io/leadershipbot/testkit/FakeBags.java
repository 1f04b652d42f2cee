package io.leadershipbot.testkit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;

/** Bags in memory. */
public final class FakeBags implements Bags {

    private record Bag(UserId person, String deck) {}

    private final Map<Bag, Set<String>> drawn = new LinkedHashMap<>();

    @Override
    public synchronized String draw(UserId person, String deck, Function<Set<String>, Draw> choice) {
        var bag = new Bag(person, deck);
        var out = new HashSet<>(drawn.getOrDefault(bag, Set.of()));
        var draw = choice.apply(Set.copyOf(out));
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
