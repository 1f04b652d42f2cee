package io.leadershipbot.teams.token;

/** Why a request's token was refused. */
public enum TokenRefusal {

    /** No {@code Authorization: Bearer}. */
    MISSING,

    /** Longer than any token of the Bot Framework. */
    TOO_LONG,

    /** Not a signed token of three parts, or one that cannot be read. */
    MALFORMED,

    /** Another algorithm than RS256. */
    WRONG_ALGORITHM,

    /** The provider has not answered for days, or never: no key to check with. */
    NO_KEYS,

    /** The provider has no key of that id. */
    UNKNOWN_KEY,

    /** Not signed by that key. */
    WRONG_SIGNATURE,

    /** Not from the Bot Framework's channel service, but from a tenant, a skill or an emulator. */
    WRONG_ISSUER,

    /** For another bot. */
    WRONG_AUDIENCE,

    /** Would be good for ever. */
    NO_EXPIRY,

    /** Its time has passed. */
    EXPIRED,

    /** Its time is to come. */
    NOT_YET_VALID,

    /** Does not say for which service URL. */
    NO_SERVICE_URL
}
