package io.leadershipbot.person;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What a person told the bot about how they want to be answered. All of it is optional. */
public record Preferences(Optional<Role> role, Optional<Workplace> workplace, Optional<Locale> language,
        Optional<ZoneId> zone) {

    /** Nothing told. */
    public static final Preferences NONE = new Preferences(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
