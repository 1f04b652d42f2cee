package io.leadershipbot.storage;

import java.util.Set;
import java.util.function.Function;

import io.leadershipbot.chat.UserId;
import io.leadershipbot.person.Bags;

/** Bags of {@link Everybody}. */
final class StoredBags implements Bags {

    private final Everybody everybody;

    StoredBags(Everybody everybody) {
        this.everybody = everybody;
    }

    @Override
    public String draw(UserId id, String deck, Function<Set<String>, Draw> choice) {
        return everybody.with(id, person -> {
            var draw = choice.apply(person.drawn(deck));
            everybody.change(id, person, new Change.Drawn(id, deck, draw.item(), draw.putBack()));
            return draw.item();
        });
    }
}
