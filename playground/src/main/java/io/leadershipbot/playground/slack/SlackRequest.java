package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Post;

/**
 * A request as Slack sends it to a bot, or one that only looks like it: any bytes, any headers, signed or not.
 * Immutable; each method gives a new one.
 */
public final class SlackRequest {

    /** The header that holds the time of signing. */
    public static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    /** The header that holds the signature. */
    public static final String SIGNATURE = "X-Slack-Signature";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final byte[] body;
    private final Map<String, String> headers;

    private SlackRequest(byte[] body, Map<String, String> headers) {
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    /** Any bytes. */
    public static SlackRequest raw(String contentType, byte[] body) {
        return new SlackRequest(body.clone(), Map.of("Content-Type", contentType, "User-Agent",
                "Slackbot 1.0 (+https://api.slack.com/robots)", "Accept", "application/json,*/*"));
    }

    /** A form, as slash commands are. */
    public static SlackRequest form(Map<String, String> fields) {
        return raw(FORM, Form.encode(fields).getBytes(StandardCharsets.UTF_8));
    }

    /** A form with JSON in its field {@code payload}, as clicks and submissions are; with slashes as Slack has them. */
    public static SlackRequest payload(JsonNode payload) {
        return form(Map.of("payload", payload.toString().replace("/", "\\/")));
    }

    /** JSON, as events are. */
    public static SlackRequest json(JsonNode body) {
        return raw("application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With a header, in place of one with the same name. */
    public SlackRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new SlackRequest(body, more);
    }

    /** Without a header. */
    public SlackRequest without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new SlackRequest(body, fewer);
    }

    /** With other bytes and the headers as they are, so that a signature does not fit any more. */
    public SlackRequest withBody(byte[] other) {
        return new SlackRequest(other.clone(), headers);
    }

    /** With other text, as {@link #withBody(byte[])}. */
    public SlackRequest withBody(String other) {
        return withBody(other.getBytes(StandardCharsets.UTF_8));
    }

    /** Signed as Slack signs. */
    public SlackRequest signed(String signingSecret, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        return with(TIMESTAMP, timestamp).with(SIGNATURE, Signature.of(signingSecret, timestamp, body));
    }

    /** The body. */
    public byte[] body() {
        return body.clone();
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What is in the body, decoded: the fields of a form, of them {@code payload} as JSON; or JSON. */
    ObjectNode json() {
        if (Json.read(text()) instanceof ObjectNode json) {
            return json;
        }
        ObjectNode fields = Json.object();
        Form.decode(text()).forEach((name, value) -> {
            JsonNode payload = name.equals("payload") ? Json.read(value) : null;
            fields.set(name, payload == null ? TextNode.valueOf(value) : payload);
        });
        return fields;
    }

    /** The headers. */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Posts it.
     *
     * @param timeout until the whole answer is there
     * @throws HttpTimeoutException when it was not there in time
     * @throws IOException when there was no answer at all
     */
    public SlackResponse send(HttpClient client, URI to, Duration timeout) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = Post.send(client, to, headers, body, timeout);
        Map<String, List<String>> lowerCase = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), values));
        return new SlackResponse(response.statusCode(), lowerCase, new String(response.body(), StandardCharsets.UTF_8));
    }
}
