package io.leadershipbot.app.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.Reception;
import io.leadershipbot.storage.DatabaseLocation;
import io.leadershipbot.teams.TeamsSettings;

/**
 * What the operator has set, checked.
 *
 * @param port 0 for any free one
 * @param managementPort 0 for any free one
 * @param contentDir an overlay of the built-in content
 * @param slack empty while Slack is off
 * @param teams empty while Teams is off
 */
public record Settings(int port, InetAddress bindAddress, Optional<URI> publicUrl, int managementPort,
        DatabaseLocation database, Optional<Path> contentDir, LogFormat logFormat, String botName, String slackCommand,
        URI slackApiUrl, Optional<Slack> slack, Optional<TeamsSettings> teams) {

    /** What Slack gave the operator. */
    public record Slack(Reception reception, Secret botToken) {}
}
