package io.leadershipbot.playground.teams.adaptivecards;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is wrong with an Adaptive Card that a bot sends to Teams: the published schema, and Teams's own rules that no
 * schema has. Stricter than Teams where Teams shows something else than was meant without a word: an unknown property
 * is a fault, and so is a button that would not be shown.
 *
 * @see <a href="https://adaptivecards.io/explorer/">Schema explorer</a>
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference">Cards in Teams</a>
 */
public final class CardCheck {

    private CardCheck() {}

    /** Every fault at once, each with its place as a JSON pointer; empty when Teams would show the card as meant. */
    public static List<String> faults(JsonNode card) {
        return Stream.of(CardSchema.faults(card), TeamsRules.faults(card), Mentions.faults(card)).flatMap(List::stream)
                .map(Fault::toString).toList();
    }
}
