package io.leadershipbot.slack;

/** Why a request was not answered. The only thing about such a request that is noted. */
enum Refusal {
    /** No signature or no timestamp. */
    UNSIGNED,
    /** A signature that is not Slack's. */
    WRONG_SIGNATURE,
    /** A timestamp more than five minutes away from now, before or behind. */
    WRONG_TIME,
    /** Signed, but not what Slack sends. */
    MALFORMED,
    /** Came after the stop began. */
    STOPPING
}
