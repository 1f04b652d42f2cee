package io.leadershipbot.slack;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.slack.socket.Envelope;
import io.leadershipbot.slack.socket.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes Bolt's requests from what Slack sent: from bytes whose signature was good, or from what a socket brought. Whatever the bytes are, they become a request with
 * everything in it that handlers need, an acknowledgement, or {@link Malformed}.
 */
final class Inbound {

    private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());
    /** Bolt keeps the body for its own verification, which is not used. */
    private static final String NO_BODY = "";

    private Inbound() {}

    /** A request for Bolt; empty for what only wants to be acknowledged. */
    static Optional<Request<?>> read(HttpRequest request) throws Malformed {
        var type = request.header("content-type").orElse("");
        if (is("application/x-www-form-urlencoded", type)) {
            return form(UrlEncoded.parse(request.body()));
        }
        if (is("application/json", type)) {
            var body = UrlEncoded.utf8(request.body());
            return event(object(body), body);
        }
        throw new Malformed("Neither a form nor JSON.");
    }

    /** A request for Bolt; empty for what only wants to be acknowledged. */
    static Optional<Request<?>> read(Envelope envelope) throws Malformed {
        var payload = envelope.payload();
        return switch (envelope.type()) {
            case "slash_commands" -> Optional.of(new SlashCommandRequest(NO_BODY, command(strings(payload)),
                    NO_HEADERS));
            case "interactive" -> interactivity(payload, payload.toString());
            case "events_api" -> event(payload, payload.toString());
            default -> Optional.empty();
        };
    }

    private static Map<String, String> strings(JsonObject payload) {
        var fields = new HashMap<String, String>();
        payload.keySet().forEach(name -> StrictJson.string(payload, name).ifPresent(text -> fields.put(name, text)));
        return fields;
    }

    private static Optional<Request<?>> form(Map<String, String> fields) throws Malformed {
        var payload = fields.get("payload");
        if (payload != null) {
            return interactivity(object(payload), payload);
        }
        if ("1".equals(fields.get("ssl_check"))) {
            return Optional.empty();
        }
        return Optional.of(new SlashCommandRequest(NO_BODY, command(fields), NO_HEADERS));
    }

    private static SlashCommandPayload command(Map<String, String> fields) throws Malformed {
        var payload = new SlashCommandPayload();
        payload.setCommand(required(fields.get("command")));
        payload.setTeamId(id(fields.get("team_id")));
        payload.setChannelId(id(fields.get("channel_id")));
        payload.setUserId(id(fields.get("user_id")));
        payload.setEnterpriseId(fields.get("enterprise_id"));
        payload.setText(fields.getOrDefault("text", ""));
        payload.setResponseUrl(fields.get("response_url"));
        payload.setTriggerId(fields.get("trigger_id"));
        return payload;
    }

    private static Optional<Request<?>> interactivity(JsonObject json, String payload) throws Malformed {
        try {
            return switch (string(json, "type")) {
                case "block_actions" -> Optional.of(checked(new BlockActionRequest(NO_BODY, payload, NO_HEADERS)));
                case "view_submission" -> Optional
                        .of(checked(new ViewSubmissionRequest(NO_BODY, payload, NO_HEADERS)));
                default -> Optional.empty();
            };
        } catch (RuntimeException e) {
            // Bolt's constructors read what they need and fail in their own ways where it is not there.
            throw new Malformed("An interaction that lacks a part.");
        }
    }

    private static BlockActionRequest checked(BlockActionRequest request) throws Malformed {
        id(request.getContext().getTeamId());
        id(request.getContext().getRequestUserId());
        var actions = request.getPayload().getActions();
        if (actions == null || actions.stream().anyMatch(Objects::isNull)) {
            throw new Malformed("Actions without actions.");
        }
        return request;
    }

    private static ViewSubmissionRequest checked(ViewSubmissionRequest request) throws Malformed {
        id(request.getContext().getTeamId());
        id(request.getContext().getRequestUserId());
        if (request.getPayload().getView() == null) {
            throw new Malformed("A submission without its view.");
        }
        return request;
    }

    /** Only what is handled reaches Bolt, which would fail on events that it does not know. */
    private static Optional<Request<?>> event(JsonObject json, String body) throws Malformed {
        return switch (string(json, "type")) {
            case "url_verification" -> {
                string(json, "challenge");
                yield Optional.of(new UrlVerificationRequest(body, NO_HEADERS));
            }
            case "event_callback" -> switch (eventType(json)) {
                case "app_uninstalled", "tokens_revoked" -> Optional.of(uninstalled(body));
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    private static EventRequest uninstalled(String body) throws Malformed {
        try {
            var request = new EventRequest(body, NO_HEADERS);
            id(request.getContext().getTeamId());
            return request;
        } catch (RuntimeException e) {
            throw new Malformed("An event that lacks a part.");
        }
    }

    private static String eventType(JsonObject json) throws Malformed {
        if (json.get("event") instanceof JsonObject event) {
            return string(event, "type");
        }
        throw new Malformed("An event without its event.");
    }

    private static JsonObject object(String json) throws Malformed {
        return StrictJson.object(json).orElseThrow(() -> new Malformed("No object of JSON."));
    }

    private static String string(JsonObject object, String name) throws Malformed {
        return StrictJson.string(object, name).orElseThrow(() -> new Malformed("A string is missing."));
    }

    private static boolean is(String wanted, String contentType) {
        int length = wanted.length();
        return contentType.regionMatches(true, 0, wanted, 0, length)
                && (contentType.length() == length || " ;".indexOf(contentType.charAt(length)) >= 0);
    }

    private static String required(@Nullable String value) throws Malformed {
        if (value == null || value.isEmpty()) {
            throw new Malformed("A field is missing.");
        }
        return value;
    }

    private static String id(@Nullable String value) throws Malformed {
        if (!Ids.isId(required(value))) {
            throw new Malformed("An id that Slack cannot have given.");
        }
        return required(value);
    }
}
