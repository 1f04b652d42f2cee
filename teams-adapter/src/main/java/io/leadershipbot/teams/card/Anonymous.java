package io.leadershipbot.teams.card;

import java.util.Optional;

import io.leadershipbot.chat.UserId;

/** Nobody is known: for words that are about nobody. */
enum Anonymous implements Names {
    NAMES;

    @Override
    public Optional<String> of(UserId person) {
        return Optional.empty();
    }

    @Override
    public String unknown() {
        return "…";
    }
}
