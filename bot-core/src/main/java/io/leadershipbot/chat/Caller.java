package io.leadershipbot.chat;

import java.util.Locale;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param locale what the platform's request says of the person's language; empty where it says nothing
 */
public record Caller(UserId id, Optional<Locale> locale) {

    /** A caller of whom the request tells nothing but the id. */
    public static Caller of(UserId id) {
        return new Caller(id, Optional.empty());
    }

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "[caller]";
    }
}
