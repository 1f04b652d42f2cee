package io.leadershipbot.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;

/** Bags in memory. */
public final class FakeBags implements Bags {

    private final Map<String, Set<String>> out = new HashMap<>();

    @Override
    public synchronized String draw(UserId person, String deck, Function<Set<String>, Draw> choice) {
        var drawn = out.computeIfAbsent(
                person.platform() + "|" + person.tenant() + "|" + person.id() + "|" + deck, key -> new HashSet<>());
        var draw = choice.apply(Set.copyOf(drawn));
        drawn.removeAll(draw.putBack());
        drawn.add(draw.item());
        return draw.item();
    }
}
