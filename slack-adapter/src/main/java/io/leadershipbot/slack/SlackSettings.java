package io.leadershipbot.slack;

import java.net.URI;

import io.leadershipbot.secret.Secret;

/**
 * How one workspace's app is reached.
 *
 * @param signingSecret what Slack signs its requests with
 * @param botToken begins with {@code xoxb-}
 * @param command the slash command as people type it, {@code /leadership}
 * @param apiUrl where the Web API is, with a slash at its end; {@link #API} but for tests
 */
public record SlackSettings(Secret signingSecret, Secret botToken, String command, URI apiUrl) {

    /** Slack's own Web API. */
    public static final URI API = URI.create("https://slack.com/api/");
}
