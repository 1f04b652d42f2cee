package io.leadershipbot.playground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

/**
 * An HTTP answer.
 *
 * @param status the status
 * @param contentType of the body
 * @param body the body
 * @param headers more headers
 */
public record Answer(int status, String contentType, String body, Map<String, String> headers) {

    /** JSON; the body as its own text. */
    public static Answer json(int status, Object body) {
        return new Answer(status, "application/json; charset=utf-8", body.toString(), Map.of());
    }

    /** Plain text. */
    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body, Map.of());
    }

    /** With one more header. */
    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, more);
    }

    /** Sends it, whole. */
    public void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
