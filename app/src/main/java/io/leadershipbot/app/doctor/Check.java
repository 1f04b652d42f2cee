package io.leadershipbot.app.doctor;

import java.util.List;
import java.util.Map;

/** Looks at one thing that the bot needs. Changes nothing, and may take its time: others look meanwhile. */
interface Check {

    /** What is looked at: small letters and hyphens. */
    String name();

    /** What there is to say of it, mostly one line. */
    List<Finding> run();

    /** As it should be. */
    default Finding ok(String key, Map<String, String> values) {
        return new Finding(name(), State.OK, key, values);
    }

    /** Somebody should see to it. */
    default Finding warning(String key, Map<String, String> values) {
        return new Finding(name(), State.WARNING, key, values);
    }

    /** The bot does not work so. */
    default Finding wrong(String key, Map<String, String> values) {
        return new Finding(name(), State.WRONG, key, values);
    }

    /** Not in use, or not to be looked at. */
    default Finding off(String key) {
        return new Finding(name(), State.OFF, key, Map.of());
    }
}
