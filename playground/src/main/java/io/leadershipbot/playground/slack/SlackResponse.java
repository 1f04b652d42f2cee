package io.leadershipbot.playground.slack;

import java.util.List;
import java.util.Map;

/**
 * What the bot answered to Slack.
 *
 * @param status the HTTP status
 * @param headers names in lower case
 * @param body the body as UTF-8
 */
public record SlackResponse(int status, Map<String, List<String>> headers, String body) {

    public SlackResponse {
        headers = Map.copyOf(headers);
    }

    /** The first value of a header, empty when it is missing. */
    public String header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, List.of("")).getFirst();
    }

    /** The content type, empty when none was given. */
    public String contentType() {
        return header("content-type");
    }
}
