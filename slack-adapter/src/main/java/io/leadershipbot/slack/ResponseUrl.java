package io.leadershipbot.slack;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where answers to one request can be sent for half an hour, five times at most. We use it twice: for something that
 * others see, and for the answer.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction#message_responses">Message responses</a>
 */
record ResponseUrl(String url) {

    /** The address, if it is Slack's: the host of the Web API, or its neighbour {@code hooks}. */
    static Optional<ResponseUrl> of(@Nullable String url, URI apiUrl) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            var address = URI.create(url);
            boolean isSlack = apiUrl.getScheme().equals(address.getScheme()) && apiUrl.getPort() == address.getPort()
                    && address.getUserInfo() == null && (apiUrl.getHost().equals(address.getHost())
                            || ("hooks." + apiUrl.getHost()).equals(address.getHost()));
            return isSlack ? Optional.of(new ResponseUrl(url)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Signed, so it came from Slack or from somebody with its secret: an answer is not sent just anywhere.
            return Optional.empty();
        }
    }

    /** It lets anybody answer, so it is not printed. */
    @Override
    public String toString() {
        return "[response url]";
    }
}
