package io.leadershipbot.chat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param locale what the platform's request says of the person's language; empty where it says nothing
 * @param zone what it says of their time zone; empty where it says nothing, or something that is none
 */
public record Caller(UserId id, Optional<Locale> locale, Optional<ZoneId> zone) {

    /** A caller of whom the request tells nothing but the id. */
    public static Caller of(UserId id) {
        return new Caller(id, Optional.empty(), Optional.empty());
    }

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "[caller]";
    }
}
