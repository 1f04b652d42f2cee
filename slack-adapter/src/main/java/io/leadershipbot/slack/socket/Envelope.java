package io.leadershipbot.slack.socket;

import com.google.gson.JsonObject;

/**
 * Something that Slack brings by a socket, and that wants to be acknowledged.
 *
 * @param id names it in the acknowledgement; another for each delivery
 * @param type {@code slash_commands}, {@code interactive}, {@code events_api}, or what a later Slack brings
 * @param payload what would have come over HTTP
 */
public record Envelope(String id, String type, JsonObject payload) {

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "[envelope]";
    }
}
