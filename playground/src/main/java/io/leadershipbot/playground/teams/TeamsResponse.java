package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.leadershipbot.playground.Json;

/**
 * How the bot answered a request.
 *
 * @param status the HTTP status
 * @param headers names in lower case
 * @param body the body as UTF-8
 */
public record TeamsResponse(int status, Map<String, List<String>> headers, String body) {

    public TeamsResponse {
        headers = Map.copyOf(headers);
    }

    /** The JSON in it, missing when there is none. */
    public JsonNode json() {
        JsonNode json = body.isEmpty() ? null : Json.read(body);
        return json == null ? MissingNode.getInstance() : json;
    }
}
