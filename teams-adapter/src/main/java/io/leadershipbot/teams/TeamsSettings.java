package io.leadershipbot.teams;

import java.net.URI;
import java.util.List;

import io.leadershipbot.teams.token.TeamsCredentials;

/**
 * What the adapter needs to know of one app in one tenant.
 *
 * @param credentials the app's, with the id of the tenant whose people it talks to
 * @param name what the bot is called there, by which people mention it
 * @param openIdUrl where the Bot Framework publishes what it signs with
 * @param tokenUrl where the bot gets its own token
 * @param serviceHosts hosts beside Microsoft's that may get that token; for tests
 */
public record TeamsSettings(TeamsCredentials credentials, String name, URI openIdUrl, URI tokenUrl,
        List<String> serviceHosts) {

    /** Takes unmodifiable copies. */
    public TeamsSettings {
        serviceHosts = List.copyOf(serviceHosts);
    }
}
