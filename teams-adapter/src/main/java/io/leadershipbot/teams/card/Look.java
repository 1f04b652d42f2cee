package io.leadershipbot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How words look. Only what Teams has names for, so that dark and high contrast themes show it well too. */
enum Look {
    BODY, LABEL, SMALL, ERROR;

    /** Writes it on a run or a text block. */
    ObjectNode on(ObjectNode words) {
        return switch (this) {
            case BODY -> words;
            case LABEL -> words.put("weight", "Bolder");
            case SMALL -> words.put("size", "Small").put("isSubtle", true);
            case ERROR -> words.put("size", "Small").put("color", "Attention");
        };
    }
}
