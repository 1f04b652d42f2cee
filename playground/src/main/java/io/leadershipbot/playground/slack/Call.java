package io.leadershipbot.playground.slack;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One request that the bot made.
 *
 * @param number the order in which they came in, from 1
 * @param method the Web API method, or {@code response_url}
 * @param arguments its arguments, blocks and views parsed, without the token
 * @param headers names in lower case; the token is replaced by {@code [token]}
 * @param at when, by the fake's clock
 */
public record Call(long number, String method, ObjectNode arguments, Map<String, String> headers, Instant at) {

    public Call {
        headers = Map.copyOf(headers);
    }

    /** One argument; missing when it was not given. */
    public JsonNode argument(String name) {
        return arguments.path(name);
    }
}
