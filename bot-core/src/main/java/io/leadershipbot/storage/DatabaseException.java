package io.leadershipbot.storage;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used. The message names the value, the rule and the fix, and never holds a password or
 * anything of a person: it may be shown to the operator as it is.
 */
public final class DatabaseException extends RuntimeException {

    /** A refusal of our own. */
    DatabaseException(String message) {
        this(message, null);
    }

    /** What a library or the system told us. */
    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
