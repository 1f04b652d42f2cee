package io.leadershipbot.teams.token;

import java.util.Set;

/**
 * What a good token says of the activity that it came with. Gives away no URL: what a token names is not yet one that our
 * own token may go to.
 */
public final class ServiceClaims {

    private final ServiceUrl serviceUrl;
    private final Set<String> channels;

    /**
     * Claims that were verified.
     *
     * @param serviceUrl where answers go
     * @param channels the channels that the key is endorsed for
     */
    ServiceClaims(ServiceUrl serviceUrl, Set<String> channels) {
        this.serviceUrl = serviceUrl;
        this.channels = channels;
    }

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
