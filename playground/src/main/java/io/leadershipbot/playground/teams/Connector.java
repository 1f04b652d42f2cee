package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Door;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Request;
import org.jspecify.annotations.Nullable;

/**
 * The part of Microsoft's connector that a bot in Teams calls.
 *
 * @see <a href="https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-protocol/botframework-channel.json">
 *      Bot Framework channel protocol</a>
 */
final class Connector implements HttpHandler {

    static final String PATH = "/amer/";
    private static final String CONVERSATIONS = PATH + "v3/conversations";
    /** More is refused, in bytes. */
    static final int MAX_BODY = 80 * 1024;

    private final Monitor monitor;
    private final CallLog calls;
    private final Door<Fault> door;
    private final AccessTokens tokens;
    private final ConversationCalls work;
    private final BotLink bot;

    Connector(Monitor monitor, CallLog calls, Door<Fault> door, AccessTokens tokens, ConversationCalls work,
            BotLink bot) {
        this.monitor = monitor;
        this.calls = calls;
        this.door = door;
        this.tokens = tokens;
        this.work = work;
        this.bot = bot;
    }

    /** What is called: the method, and the two ids in the path where they are there. */
    private record Target(String method, @Nullable String conversation, @Nullable String item) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        Target target = target(request);
        calls.record(target.method(), request);
        door.serve(exchange, target.method(), () -> answer(request, target));
    }

    private Answer answer(Request request, Target target) {
        try {
            return monitor.locked(() -> {
                String authorization = request.header("authorization");
                if (!authorization.startsWith("Bearer ")
                        || !tokens.isGood(authorization.substring("Bearer ".length()))) {
                    throw Refusal.unauthorized();
                }
                if (request.body().getBytes(StandardCharsets.UTF_8).length > MAX_BODY) {
                    throw new Refusal(413, "MessageSizeTooBig", "Message size too large.");
                }
                return bot.calledBy(request, causes(request, target), () -> dispatch(request, target));
            });
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** What a request to the bot may hold that this call answers: the message's id, or the conversation's. */
    private static List<String> causes(Request request, Target target) {
        JsonNode body = Json.read(request.body());
        String named = body == null ? "" : body.path("replyToId").asText("");
        String conversation = target.conversation() == null ? "" : target.conversation();
        return List.of(named, target.item() == null ? "" : target.item(), conversation.replaceFirst(";.*", ""));
    }

    private Answer dispatch(Request request, Target target) {
        String conversation = target.conversation() == null ? "" : target.conversation();
        String item = target.item() == null ? "" : target.item();
        return switch (target.method()) {
            case Method.CREATE -> work.create(body(request));
            case Method.SEND -> work.post(conversation, body(request));
            case Method.REPLY -> work.reply(conversation, item, body(request));
            case Method.UPDATE -> work.update(conversation, item, body(request));
            case Method.DELETE -> work.delete(conversation, item);
            case Method.MEMBERS -> work.members(conversation, target.item(), request.query());
            default -> throw new Refusal(404, "ServiceError", "Nothing is at " + request.verb() + " here.");
        };
    }

    private static ObjectNode body(Request request) {
        if (!request.mediaType().equals("application/json")) {
            throw new Refusal(415, "BadArgument", "Content-Type must be application/json.");
        }
        if (Json.read(request.body()) instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.badSyntax("Unable to parse JSON.");
    }

    private static Target target(Request request) {
        if (!request.path().startsWith(CONVERSATIONS)) {
            return new Target(Method.UNKNOWN, null, null);
        }
        List<String> path = List.of(request.path().substring(CONVERSATIONS.length()).split("/", -1));
        String verb = request.verb();
        String kind = path.size() > 2 ? path.get(2) : "";
        if (path.getLast().isEmpty() && path.size() > 1) {
            return new Target(Method.UNKNOWN, null, null);
        }
        return switch (path.size() + " " + verb + " " + kind) {
            case "1 POST " -> new Target(Method.CREATE, null, null);
            case "3 POST activities" -> new Target(Method.SEND, path.get(1), null);
            case "4 POST activities" -> new Target(Method.REPLY, path.get(1), path.get(3));
            case "4 PUT activities" -> new Target(Method.UPDATE, path.get(1), path.get(3));
            case "4 DELETE activities" -> new Target(Method.DELETE, path.get(1), path.get(3));
            case "3 GET members", "3 GET pagedmembers" -> new Target(Method.MEMBERS, path.get(1),
                    kind.equals("members") ? null : ConversationCalls.PAGED);
            case "4 GET members" -> new Target(Method.MEMBERS, path.get(1), path.get(3));
            default -> new Target(Method.UNKNOWN, null, null);
        };
    }
}
