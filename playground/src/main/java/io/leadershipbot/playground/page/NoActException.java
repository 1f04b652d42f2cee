package io.leadershipbot.playground.page;

/** A request to act that says nothing that can be understood. */
final class NoActException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoActException(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
