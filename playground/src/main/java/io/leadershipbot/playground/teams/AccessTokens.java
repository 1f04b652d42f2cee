package io.leadershipbot.playground.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.leadershipbot.playground.Newest;

/** The tokens that Entra gave to the bot. Guarded by the fake's monitor. */
final class AccessTokens {

    private final IdSource ids;
    private final Map<String, Instant> ends = new Newest<>();
    private Duration life = Duration.ofSeconds(3599);

    AccessTokens(IdSource ids) {
        this.ids = ids;
    }

    void liveFor(Duration next) {
        life = next;
    }

    Duration life() {
        return life;
    }

    String issue() {
        String token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9." + ids.secret() + "." + ids.secret();
        ends.put(token, ids.now().plus(life));
        return token;
    }

    void revokeAll() {
        ends.clear();
    }

    boolean isGood(String token) {
        Instant end = ends.get(token);
        return end != null && ids.now().isBefore(end);
    }
}
