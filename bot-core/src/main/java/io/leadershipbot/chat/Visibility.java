package io.leadershipbot.chat;

/** Who may see an answer. An adapter may narrow it (a direct message instead), never widen it. */
public enum Visibility {
    /** The asker alone: privately, or not at all. */
    ASKER,
    /** Whoever could see the question. */
    AS_ASKED
}
