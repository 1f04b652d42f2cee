package io.leadershipbot.slack;

import java.net.URI;

import io.leadershipbot.secret.Secret;

/**
 * How one workspace's app is reached.
 *
 * @param reception how Slack's requests come in
 * @param botToken begins with {@code xoxb-}
 * @param command the slash command as people type it, {@code /leadership}
 * @param apiUrl where the Web API is; {@link #API} but for tests
 */
public record SlackSettings(Reception reception, Secret botToken, String command, URI apiUrl) {

    /** Slack's own Web API. */
    public static final URI API = URI.create("https://slack.com/api/");

    /**
     * Adds the slash where it is missing.
     *
     * @throws IllegalArgumentException if the address has no host
     */
    public SlackSettings {
        if (apiUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "'" + apiUrl + "' cannot be the Web API's address: it needs a host, as in "
                            + API + ".");
        }
        apiUrl = apiUrl.toString().endsWith("/") ? apiUrl : URI.create(apiUrl + "/");
    }
}
