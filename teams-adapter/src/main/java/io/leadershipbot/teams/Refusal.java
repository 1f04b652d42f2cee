package io.leadershipbot.teams;

/** Why a request was not answered, where its token is not to blame. The only thing about it that is noted. */
enum Refusal {
    /** Not an activity, or one that lacks a part. */
    MALFORMED,
    /** The token was made for another service URL or another channel. */
    WRONG_ACTIVITY,
    /** From another platform than Teams. */
    WRONG_CHANNEL,
    /** From a tenant that the bot does not serve. */
    WRONG_TENANT,
    /** Answers would go, with the bot's token, to a host that is not Microsoft's. */
    WRONG_HOST,
    /** Came after the stop began. */
    STOPPING
}
