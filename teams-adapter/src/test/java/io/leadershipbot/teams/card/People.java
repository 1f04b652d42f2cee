package io.leadershipbot.teams.card;

import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.UserId;

/** Whose names are known in these tests. */
record People(Map<String, String> namesById) implements Names {

    static final UserId ANN = new UserId("teams", "T1", "29:ann");
    static final UserId BEN = new UserId("teams", "T1", "29:ben");
    static final UserId STRANGER = new UserId("teams", "T1", "29:stranger");
    static final People NAMES = new People(Map.of(ANN.id(), "Ann Example", BEN.id(), "Ben *the* <b>Bold</b>"));

    @Override
    public Optional<String> of(UserId person) {
        return Optional.ofNullable(namesById.get(person.id()));
    }

    @Override
    public String unknown() {
        return "somebody";
    }
}
