package io.leadershipbot.teams;

import java.util.Base64;

/** By what a request is known again when it is repeated: two parts that only it brings. */
record Known(String one, String other) {

    /** Says nothing of the parts, and may be kept. */
    String key() {
        return Keys.of(one, other);
    }

    /** Opens what was sealed for this request; is never kept. */
    byte[] seal() {
        return Base64.getUrlDecoder().decode(Keys.of("seal " + one, other));
    }

    /** Both parts are somebody's. */
    @Override
    public String toString() {
        return "[known request]";
    }
}
