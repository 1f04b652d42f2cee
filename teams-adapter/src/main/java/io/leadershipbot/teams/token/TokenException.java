package io.leadershipbot.teams.token;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** No token could be had from Entra. The message says why and what to do, and holds no secret. */
public final class TokenException extends Exception {

    private final String code;
    private final boolean temporary;

    private TokenException(String message, String code, boolean temporary, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.temporary = temporary;
    }

    static TokenException unreachable(String host, @Nullable Throwable cause) {
        return new TokenException("No answer from '" + host + "', where the bot gets its token. Check that this machine"
                + " reaches it by HTTPS. The next message asks again.", "", true, cause);
    }

    static TokenException overloaded(String host, int status) {
        return new TokenException("'" + host + "', where the bot gets its token, answered " + status
                + ". The next message asks again.", "", true, null);
    }

    static TokenException unreadable(String host, int status) {
        return new TokenException("'" + host + "' answered " + status + ", but not as Entra does. Check the token URL,"
                + " and whether a proxy answers in its place.", "", false, null);
    }

    static TokenException interrupted() {
        return new TokenException("The bot is stopping, and waits for no token.", "", true, null);
    }

    static TokenException refused(String code) {
        return new TokenException("Entra gave the bot no token: " + code + ". " + EntraAdvice.on(code), code, false,
                null);
    }

    /** Entra's code, such as {@code AADSTS7000215}, if it gave one. */
    public Optional<String> code() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** True if the same may work in a while; otherwise somebody has to change something. */
    public boolean isTemporary() {
        return temporary;
    }
}
