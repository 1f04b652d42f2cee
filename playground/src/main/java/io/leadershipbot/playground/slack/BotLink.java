package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origin;
import io.leadershipbot.playground.Origins;
import org.jspecify.annotations.Nullable;

/** The way from Slack to the bot: signs, posts, waits as long as Slack waits, and remembers what was sent. */
final class BotLink {

    private static final int KEPT = 500;

    private final App app;
    private final Monitor monitor;
    private final Origins origins;
    private final IdSource ids;
    private final HttpClient client;
    private final Duration ackTimeout;
    private final Deque<SlackRequest> sent = new ArrayDeque<>();
    private @Nullable URI events;

    BotLink(App app, Monitor monitor, Origins origins, IdSource ids, HttpClient client, Duration ackTimeout) {
        this.app = app;
        this.monitor = monitor;
        this.origins = origins;
        this.ids = ids;
        this.client = client;
        this.ackTimeout = ackTimeout;
    }

    void connect(URI url) {
        monitor.locked(() -> events = url);
    }

    <T> T locked(Supplier<T> work) {
        return monitor.locked(work);
    }

    SlackRequest signed(SlackRequest request) {
        return request.signed(app.signingSecret(), ids.now());
    }

    /** What people and events sent, the oldest first. */
    List<SlackRequest> sent() {
        return monitor.locked(() -> List.copyOf(sent));
    }

    /** Sends bytes as they are, without judging the answer. */
    SlackResponse send(SlackRequest request) throws IOException, InterruptedException {
        URI to = monitor.locked(() -> events);
        if (to == null) {
            throw new IllegalStateException("No bot is connected. Call connect(URI) with its /slack/events.");
        }
        return request.send(client, to, ackTimeout);
    }

    /**
     * Does what the bot calls for; what appears came from there.
     *
     * @param name the call
     * @param marks by the first of these that a request to the bot holds, that request is known as the cause
     */
    <T> T calledBy(String name, JsonNode body, List<String> marks, Supplier<T> work) {
        return origins.from(() -> new Origin(Origin.call(name, body), cause(marks)), work);
    }

    private @Nullable ObjectNode cause(List<String> marks) {
        return marks.stream().filter(mark -> !mark.isEmpty()).flatMap(mark -> newestWith(mark).stream()).findFirst()
                .map(this::shown).orElse(null);
    }

    private Optional<SlackRequest> newestWith(String mark) {
        return sent.reversed().stream().filter(request -> request.text().contains(mark)).findFirst();
    }

    private ObjectNode shown(SlackRequest request) {
        URI to = monitor.locked(() -> events);
        ObjectNode headers = Json.object();
        request.headers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(header -> headers.put(header.getKey(), header.getValue()));
        ObjectNode shown = Json.object().put("call", "POST " + (to == null ? "" : to.getPath()));
        shown.set("headers", headers);
        return shown.set("body", request.json());
    }

    private static JsonNode body(SlackResponse response) {
        JsonNode json = response.contentType().startsWith("application/json") ? Json.read(response.body()) : null;
        return json == null ? TextNode.valueOf(response.body()) : json;
    }

    private void remember(SlackRequest request) {
        monitor.locked(() -> {
            sent.add(request);
            if (sent.size() > KEPT) {
                sent.remove();
            }
        });
    }

    /**
     * Sends, waits for the acknowledgement and lets it be judged under the monitor.
     *
     * @param judge looks at an answer with status 200, and applies it; throws a {@link Refusal} for what Slack refuses
     */
    Ack deliver(SlackRequest request, Function<SlackResponse, Ack> judge) {
        SlackResponse response;
        remember(request);
        try {
            response = send(request);
        } catch (HttpTimeoutException e) {
            return Ack.unanswered("operation_timeout");
        } catch (IOException e) {
            return Ack.unanswered("dispatch_failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ack.unanswered("dispatch_failed");
        }
        if (response.status() != 200) {
            return Ack.bad(response, "dispatch_failed", List.of("HTTP status " + response.status()));
        }
        try {
            return monitor.locked(() -> origins.from(
                    () -> new Origin(Origin.call("acknowledgement", body(response)), shown(request)),
                    () -> judge.apply(response)));
        } catch (Refusal refusal) {
            return Ack.bad(response, refusal.error(), refusal.messages());
        }
    }
}
