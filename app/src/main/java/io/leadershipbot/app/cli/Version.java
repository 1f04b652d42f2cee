package io.leadershipbot.app.cli;

import java.util.ResourceBundle;

/** Which version this is; the build writes it down. */
public final class Version {

    private Version() {}

    /** As in the parent's pom. */
    public static String current() {
        return ResourceBundle.getBundle("io.leadershipbot.app.version", java.util.Locale.ROOT).getString("version");
    }
}
