package io.leadershipbot.slack.socket;

import java.util.Arrays;
import java.util.Locale;

/** Why there is no connection. The only thing about it that is noted. */
enum Trouble {
    /** Slack could not be asked where to connect, or what it said cannot be read. */
    NO_ANSWER(false),
    /** Slack said where to connect, but there was no connecting, or no word of welcome. */
    NO_HELLO(false),
    /** The connection ended by itself. */
    CUT(false),
    /** Nothing came any more, not even an answer to a ping. */
    SILENT(false),
    /** A message was longer than any of Slack's. */
    TOO_LONG(false),
    /** The app has as many connections as Slack allows. */
    TOO_MANY_WEBSOCKETS(false),
    /** Socket Mode is switched off in the app's settings. */
    LINK_DISABLED(true),
    /** Slack does not know the app token. */
    INVALID_AUTH(true),
    /** The token is not an app token. */
    NOT_ALLOWED_TOKEN_TYPE(true),
    /** The app token lacks {@code connections:write}. */
    MISSING_SCOPE(true),
    /** The app token was revoked. */
    TOKEN_REVOKED(true),
    /** The app or its owner's account is no more. */
    ACCOUNT_INACTIVE(true),
    /** Refused for another reason. */
    REFUSED(true);

    private final boolean isLasting;

    Trouble(boolean isLasting) {
        this.isLasting = isLasting;
    }

    /** True where somebody has to do something before it can be well. */
    boolean isLasting() {
        return isLasting;
    }

    /** By Slack's own code, such as {@code invalid_auth}. */
    static Trouble refused(String error) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.isLasting && trouble.name().toLowerCase(Locale.ROOT).equals(error))
                .findFirst().orElse(REFUSED);
    }
}
