package io.leadershipbot.playground;

/** Somebody's screen does not have what they want to use, or no longer. The message is one sentence for them. */
public final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param told what they are told */
    public Impossible(String told) {
        super(told);
    }

    /** What they are told. */
    public String told() {
        return String.valueOf(getMessage());
    }
}
