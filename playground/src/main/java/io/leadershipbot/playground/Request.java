package io.leadershipbot.playground;

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
public record Request(String verb, String path, String query, Map<String, String> headers, String body) {

    /** Reads a request to its end. */
    public static Request of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), query == null ? "" : query,
                headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** A header, empty when it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type without its parameters, in lower case; empty when none was given. */
    public String mediaType() {
        return header("content-type").split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The headers with the token taken out, fit for a log. */
    public Map<String, String> publicHeaders() {
        Map<String, String> safe = new LinkedHashMap<>(headers);
        safe.computeIfPresent("authorization", (name, value) -> value.split(" ", -1)[0] + " [token]");
        return safe;
    }
}
