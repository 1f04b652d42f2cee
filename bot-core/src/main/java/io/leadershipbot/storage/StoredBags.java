package io.leadershipbot.storage;

import java.util.SequencedSet;
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
    public String draw(UserId id, String deck, Function<SequencedSet<String>, Draw> choice) {
        return everybody.with(id, person -> {
            var draw = choice.apply(person.drawn(deck));
            everybody.change(id, person, new Change.Drawn(id, deck, draw.item(), person.nextTurn(), draw.putBack()));
            return draw.item();
        });
    }
}
