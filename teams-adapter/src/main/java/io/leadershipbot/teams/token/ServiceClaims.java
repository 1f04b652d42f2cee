package io.leadershipbot.teams.token;

import java.util.Set;

/**
 * What a good token says of the activity that it came with.
 *
 * @param serviceUrl where answers go
 * @param channels the channels that the key is endorsed for
 */
public record ServiceClaims(ServiceUrl serviceUrl, Set<String> channels) {

    /**
     * True if an activity is the one that the token was made for.
     *
     * @param activityUrl the activity's {@code serviceUrl}; case of the host and a last slash do not matter
     * @param channelId the activity's {@code channelId}, such as {@code msteams}
     */
    public boolean fit(String activityUrl, String channelId) {
        return channels.contains(channelId) && ServiceUrl.parse(activityUrl).filter(serviceUrl::equals).isPresent();
    }

    @Override
    public String toString() {
        return "[claims]";
    }
}
