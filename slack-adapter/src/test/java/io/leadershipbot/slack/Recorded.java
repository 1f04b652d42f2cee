package io.leadershipbot.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leadershipbot.playground.slack.SlackRequest;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Requests in the shapes that Slack sends, from {@code src/test/resources/recorded}. */
final class Recorded {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Recorded() {}

    /** What stands in the file. */
    static String text(String file) {
        try (var stream = Recorded.class.getResourceAsStream("/recorded/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No file recorded/" + file);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A slash command's fields. */
    static Map<String, String> fields(String file) {
        var fields = new LinkedHashMap<String, String>();
        text(file).lines().forEach(line -> fields.put(line.substring(0, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1)));
        return fields;
    }

    /** The request, not signed yet, in the way that Slack sends a file of that name. */
    static SlackRequest request(String file) {
        if (file.endsWith(".form")) {
            return SlackRequest.form(fields(file));
        }
        boolean isEvent = file.startsWith("event-") || file.startsWith("url-") || file.startsWith("app-");
        return isEvent ? SlackRequest.raw("application/json", text(file).getBytes(UTF_8)) : payload(text(file));
    }

    /** An interaction with this payload, whatever it is. */
    static SlackRequest payload(String payload) {
        return SlackRequest.form(Map.of("payload", payload));
    }

    /** Text as JSON. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
