package io.leadershipbot.playground.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/** What would have been posted to the bot, on its way by a socket. Guarded by the fake's monitor. */
final class SocketEnvelope {

    private static final Map<String, List<String>> JSON = Map.of("content-type", List.of("application/json"));

    private final String id;
    private final ObjectNode message;
    private @Nullable SocketConnection by;
    private @Nullable String answer;

    private SocketEnvelope(String id, ObjectNode message) {
        this.id = id;
        this.message = message;
    }

    /** Puts a request into an envelope. */
    static SocketEnvelope of(SlackRequest request, String id) {
        ObjectNode message = Json.object();
        JsonNode body = Json.read(request.text());
        if (body != null) {
            message.set("payload", body);
            message.put("type", "events_api").put("accepts_response_payload", false);
            retry(message, request.headers());
        } else {
            Map<String, String> form = Form.decode(request.text());
            JsonNode payload = Json.read(form.getOrDefault("payload", ""));
            if (payload != null) {
                message.set("payload", payload);
                message.put("type", "interactive").put("accepts_response_payload",
                        payload.path("type").asText().equals("view_submission"));
            } else {
                form.forEach(message.putObject("payload")::put);
                message.put("type", "slash_commands").put("accepts_response_payload", true);
            }
        }
        return new SocketEnvelope(id, message.put("envelope_id", id));
    }

    private static void retry(ObjectNode message, Map<String, String> headers) {
        Map<String, String> lowerCase = new LinkedHashMap<>();
        headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(java.util.Locale.ROOT), value));
        message.put("retry_attempt", Integer.parseInt(lowerCase.getOrDefault("x-slack-retry-num", "0")));
        message.put("retry_reason", lowerCase.getOrDefault("x-slack-retry-reason", "").replace("http_", ""));
    }

    String id() {
        return id;
    }

    /** As it is sent. */
    String text() {
        return message.toString();
    }

    /** By which connection it was sent last. */
    @Nullable
    SocketConnection by() {
        return by;
    }

    void goesBy(SocketConnection connection) {
        by = connection;
    }

    void acknowledged(JsonNode acknowledgement) {
        JsonNode payload = acknowledgement.path("payload");
        answer = payload.isMissingNode() ? "" : payload.toString();
    }

    boolean isAcknowledged() {
        return answer != null;
    }

    /** The acknowledgement, as it would have come over HTTP. */
    SlackResponse response() {
        return new SlackResponse(200, JSON, String.valueOf(answer));
    }
}
