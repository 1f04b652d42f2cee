package io.leadershipbot.teams.card;

import java.util.Optional;

import io.leadershipbot.chat.UserId;

/** Under which names people are known here: Teams calls nobody whose name a card does not say. */
public interface Names {

    /** A person's name as they have it themselves; empty if it is not known. */
    Optional<String> of(UserId person);

    /** The words for somebody whose name is not known, such as "somebody". */
    String unknown();
}
