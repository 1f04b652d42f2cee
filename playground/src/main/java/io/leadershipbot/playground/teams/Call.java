package io.leadershipbot.playground.teams;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request that the bot made.
 *
 * @param number the order in which they came in, from 1
 * @param method one of {@link Method}
 * @param verb the HTTP verb
 * @param path the path, decoded
 * @param body the JSON in it; missing when there was none. Requests for tokens hold a secret: theirs is not kept
 * @param headers names in lower case; the token is replaced by {@code [token]}
 * @param at when, by the fake's clock
 */
public record Call(long number, String method, String verb, String path, JsonNode body, Map<String, String> headers,
        Instant at) {

    public Call {
        headers = Map.copyOf(headers);
    }

    /** The card in it, missing when there is none. */
    public JsonNode card() {
        return body.path("attachments").path(0).path("content");
    }
}
