package io.leadershipbot.secret;

/** A password, token or key. Prints as {@code [secret]}, so that no log line, error or debugger view can show it. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Wraps a value that is not blank. */
    public static Secret of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A secret must not be blank.");
        }
        return new Secret(value);
    }

    /** The value itself, for the one place that uses it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
