package io.leadershipbot.app.settings;

import java.nio.file.Path;

/**
 * A value as it was found.
 *
 * @param place where, for messages: {@code the environment}, {@code .env, line 3}
 * @param folder what a relative path in it is relative to
 */
record Found(String name, String value, String place, Path folder) {

    /** An empty variable counts as unset. */
    boolean isSet() {
        return !value.isBlank();
    }
}
