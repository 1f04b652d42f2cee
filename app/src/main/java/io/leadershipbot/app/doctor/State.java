package io.leadershipbot.app.doctor;

import java.util.Locale;

/** How something is. */
public enum State {

    /** As it should be. */
    OK,
    /** The bot works, and somebody should see to it. */
    WARNING,
    /** The bot does not work, or not wholly. */
    WRONG,
    /** Not in use, or not to be looked at. */
    OFF;

    /** For people and programs: {@code ok}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
