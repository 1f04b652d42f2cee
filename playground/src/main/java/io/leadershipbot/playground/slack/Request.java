package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

/**
 * A request that came in, read whole.
 *
 * @param verb GET or POST
 * @param path the path, decoded
 * @param query the query, not decoded; empty when there is none
 * @param headers names in lower case
 * @param body the body as UTF-8
 */
record Request(String verb, String path, String query, Map<String, String> headers, String body) {

    static Request of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), query == null ? "" : query,
                headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type without its parameters, in lower case; empty when none was given. */
    String mediaType() {
        return header("content-type").split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The headers with the token taken out, fit for a log. */
    Map<String, String> publicHeaders() {
        Map<String, String> safe = new LinkedHashMap<>(headers);
        safe.computeIfPresent("authorization", (name, value) -> value.split(" ", -1)[0] + " [token]");
        return safe;
    }
}
