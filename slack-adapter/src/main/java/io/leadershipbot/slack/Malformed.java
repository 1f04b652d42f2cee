package io.leadershipbot.slack;

/** A request that Slack signed, or somebody with its secret, but that is not built as Slack builds them. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    Malformed(String what) {
        super(what, null, false, false);
    }
}
