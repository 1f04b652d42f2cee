package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Door;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Newest;
import io.leadershipbot.playground.Request;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that come with commands and clicks: five uses in thirty minutes, no token, no membership needed.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction#message_responses">Message responses</a>
 */
final class ResponseUrls implements HttpHandler {

    static final int USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);
    private static final Set<String> FIELDS = Set.of("response_type", "replace_original", "delete_original", "text",
            "mrkdwn", "blocks", "thread_ts", "metadata");

    /** Where an answer goes: the channel and the person it came from, and the message that was clicked, if one was. */
    private record Issued(Workspace workspace, String channelId, String userId, @Nullable String ts, Instant until) {}

    private final Monitor monitor;
    private final IdSource ids;
    private final CallLog calls;
    private final Door<Fault> door;
    private final BotLink bot;
    private final Map<String, Issued> issued = new Newest<>();
    private final Map<String, Integer> uses = new Newest<>();

    ResponseUrls(Monitor monitor, IdSource ids, CallLog calls, Door<Fault> door, BotLink bot) {
        this.monitor = monitor;
        this.ids = ids;
        this.calls = calls;
        this.door = door;
        this.bot = bot;
    }

    /** A new path for a slash command. */
    String forCommand(Workspace workspace, String channelId, String userId) {
        return issue("/commands/", workspace, channelId, userId, null);
    }

    /** A new path for a click in a message. */
    String forClick(Workspace workspace, Message message, String userId) {
        return issue("/actions/", workspace, message.channel(), userId, message.ts());
    }

    private String issue(String start, Workspace workspace, String channelId, String userId, @Nullable String ts) {
        String path = start + workspace.id() + "/" + ids.secret();
        issued.put(path, new Issued(workspace, channelId, userId, ts, ids.now().plus(LIFE)));
        return path;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        JsonNode body = request.mediaType().equals("application/json") ? Json.read(request.body()) : null;
        ObjectNode fields = body instanceof ObjectNode object ? object : Json.object();
        calls.record(Faults.RESPONSE_URL, fields, request.publicHeaders());
        door.serve(exchange, Faults.RESPONSE_URL, () -> answer(request, body));
    }

    private Answer answer(Request request, @Nullable JsonNode body) {
        try {
            monitor.locked(() -> use(request, body));
            return Answer.text(200, "ok");
        } catch (Refusal refusal) {
            int status = Set.of("used_url", "expired_url", "invalid_url").contains(refusal.error()) ? 404 : 400;
            return Answer.json(status, refusal.body());
        }
    }

    private void use(Request request, @Nullable JsonNode body) {
        Issued url = issued.get(request.path());
        if (url == null || !request.verb().equals("POST")) {
            throw new Refusal("invalid_url");
        }
        if (!ids.now().isBefore(url.until())) {
            throw new Refusal("expired_url");
        }
        if (uses.merge(request.path(), 1, Integer::sum) > USES) {
            throw new Refusal("used_url");
        }
        if (!(body instanceof ObjectNode object)) {
            throw new Refusal("invalid_payload");
        }
        Arguments arguments = Arguments.ofJson(object);
        arguments.mustBeAmong(FIELDS);
        String secret = request.path().substring(request.path().lastIndexOf('/') + 1);
        bot.calledBy(Faults.RESPONSE_URL, object, List.of(secret), () -> {
            respond(url, arguments);
            return url;
        });
    }

    private void respond(Issued url, Arguments arguments) {
        Workspace workspace = url.workspace();
        Message original = url.ts() == null ? null : workspace.kept().find(url.channelId(), url.ts());
        if (arguments.flag("delete_original")) {
            if (original == null) {
                throw new Refusal("message_not_found");
            }
            workspace.kept().remove(original);
            return;
        }
        boolean ephemeral = Responses.isEphemeral(arguments);
        Draft draft = arguments.draft(ids);
        if (arguments.flag("replace_original") && url.ts() != null) {
            if (original == null) {
                throw new Refusal("message_not_found");
            }
            workspace.kept().put(original.edited(draft));
            return;
        }
        workspace.kept().put(new Message(url.channelId(), ids.timestamp(), workspace.botUserId(), true, draft.text(),
                draft.blocks(), arguments.text("thread_ts"), draft.metadata(), ephemeral ? url.userId() : null,
                false));
    }
}
