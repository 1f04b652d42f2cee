package io.leadershipbot.slack;

import java.util.Optional;

import io.leadershipbot.secret.Secret;

/** How Slack's requests come in. Which of the two it uses, Slack decides by the app's own settings. */
public sealed interface Reception {

    /**
     * Slack calls this server, which needs a public address.
     *
     * @param secret what Slack signs its requests with
     */
    record Http(Secret secret) implements Reception {}

    /**
     * This server calls Slack, and requests come in by that connection (Socket Mode).
     *
     * @param token begins with {@code xapp-}
     */
    record Socket(Secret token) implements Reception {}

    /** Either, so that an app can be switched from the one to the other without a gap. */
    record Both(Secret secret, Secret token) implements Reception {}

    /** What there is; empty if neither is given. */
    static Optional<Reception> of(Optional<Secret> signingSecret, Optional<Secret> appToken) {
        return signingSecret
                .<Reception>map(secret -> appToken.<Reception>map(token -> new Both(secret, token))
                        .orElseGet(() -> new Http(secret)))
                .or(() -> appToken.map(Socket::new));
    }

    /** What requests over HTTP are signed with; without it none are taken. */
    default Optional<Secret> signingSecret() {
        return switch (this) {
            case Http(var secret) -> Optional.of(secret);
            case Both(var secret, var token) -> Optional.of(secret);
            case Socket socket -> Optional.empty();
        };
    }

    /** What opens sockets; without it none are opened. */
    default Optional<Secret> appToken() {
        return switch (this) {
            case Socket(var token) -> Optional.of(token);
            case Both(var secret, var token) -> Optional.of(token);
            case Http http -> Optional.empty();
        };
    }
}
