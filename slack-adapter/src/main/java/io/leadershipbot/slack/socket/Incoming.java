package io.leadershipbot.slack.socket;

import com.google.gson.JsonObject;

/** What a message of Slack's says. */
sealed interface Incoming {

    /** The connection stands. */
    record Hello() implements Incoming {}

    /** The connection will end soon, and another is to take its place. */
    record Refresh() implements Incoming {}

    /** Slack does not want the connection. */
    record Unwanted(Trouble why) implements Incoming {}

    /** Something to handle. */
    record Brought(Envelope envelope) implements Incoming {}

    /** Nothing that this version knows, and nothing that wants to be acknowledged. */
    record Unknown() implements Incoming {}

    /** Not what Slack sends. */
    record Garbage() implements Incoming {}

    /** Reads a message. */
    static Incoming of(String text) {
        return StrictJson.object(text).map(Incoming::of).orElseGet(Garbage::new);
    }

    private static Incoming of(JsonObject message) {
        var type = StrictJson.string(message, "type").orElse("");
        var id = StrictJson.string(message, "envelope_id").orElse("");
        if (!id.isEmpty()) {
            return new Brought(new Envelope(id, type,
                    message.get("payload") instanceof JsonObject payload ? payload : new JsonObject()));
        }
        return switch (type) {
            case "" -> new Garbage();
            case "hello" -> new Hello();
            case "disconnect" -> switch (StrictJson.string(message, "reason").orElse("")) {
                case "link_disabled" -> new Unwanted(Trouble.LINK_DISABLED);
                case "too_many_websockets" -> new Unwanted(Trouble.TOO_MANY_WEBSOCKETS);
                default -> new Refresh();
            };
            default -> new Unknown();
        };
    }
}
