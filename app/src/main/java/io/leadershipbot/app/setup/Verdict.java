package io.leadershipbot.app.setup;

import java.util.Locale;
import java.util.Map;

import io.leadershipbot.http.Obstacle;

/** What a platform says to a value. */
enum Verdict {
    /** It is good, or nobody was asked. */
    TAKEN,
    /** It is not good. */
    REFUSED,
    /** The platform could not be asked. */
    UNREACHABLE;

    /** Tells what stands in the way. */
    static Verdict unreachable(Obstacle obstacle, String platform, Dialogue dialogue) {
        var key = "setup.unreachable." + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        dialogue.warn(key, Map.of("platform", platform));
        return UNREACHABLE;
    }
}
