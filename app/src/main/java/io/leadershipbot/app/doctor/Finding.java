package io.leadershipbot.app.doctor;

import java.util.Map;
import java.util.Optional;

/**
 * What a check found, in one line.
 *
 * @param check which one, {@code data-folder}
 * @param key of the words that say it, in {@code doctor.properties}
 * @param values what fills the places in them; nothing of it is a secret
 */
public record Finding(String check, State state, String key, Map<String, String> values) {

    /** Takes an unmodifiable copy. */
    public Finding {
        values = Map.copyOf(values);
    }

    /** The key of the words that say how to mend it; empty where there is nothing to mend. */
    public Optional<String> fix() {
        return state == State.OK ? Optional.empty() : Optional.of(key + ".fix");
    }
}
