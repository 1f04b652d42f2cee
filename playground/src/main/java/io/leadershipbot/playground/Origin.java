package io.leadershipbot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Where something on the screen came from.
 *
 * @param sent what the bot sent: by which call, and its body; null for what people wrote
 * @param cause the request to the bot that this answers: by which call, its headers and its body; null where there was
 *            none, or where nobody can tell
 */
public record Origin(@Nullable ObjectNode sent, @Nullable ObjectNode cause) {

    /** Of what nobody told the bot and the bot did not say. */
    public static final Origin NONE = new Origin(null, null);

    /** A call and its body. */
    public static ObjectNode call(String name, JsonNode body) {
        return Json.object().put("call", name).set("body", body);
    }

    /** Both parts as JSON, or null when there is neither. */
    public @Nullable ObjectNode json() {
        if (sent == null && cause == null) {
            return null;
        }
        ObjectNode json = Json.object();
        json.set("sent", sent);
        json.set("cause", cause);
        return json;
    }
}
