package io.leadershipbot.app.setup;

/** What a platform says to a value. */
enum Verdict {
    /** It is good, or nobody was asked. */
    TAKEN,
    /** It is not good. */
    REFUSED,
    /** The platform could not be asked. */
    UNREACHABLE
}
