package io.leadershipbot.app.setup;

import java.util.Map;

/** A setup cannot go on. */
final class StoppedException extends Exception {

    private static final long serialVersionUID = 1;

    private final Outcome outcome;
    private final String key;
    @SuppressWarnings("serial") // never serialised
    private final Map<String, String> values;

    /**
     * @param key of the words that tell why
     * @param values what fills their places, and never a secret
     */
    StoppedException(Outcome outcome, String key, Map<String, String> values) {
        super(key);
        this.outcome = outcome;
        this.key = key;
        this.values = Map.copyOf(values);
    }

    /** Tells why, and how it ended. */
    Outcome told(Dialogue dialogue) {
        dialogue.warn(key, values);
        return outcome;
    }
}
