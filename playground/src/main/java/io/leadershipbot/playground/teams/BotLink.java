package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origin;
import io.leadershipbot.playground.Origins;
import io.leadershipbot.playground.Request;
import org.jspecify.annotations.Nullable;

/** The way from Teams to the bot: signs, posts, waits as long as Teams waits, and remembers what was sent. */
final class BotLink {

    private static final int KEPT = 500;

    private final Monitor monitor;
    private final Origins origins;
    private final Tokens tokens;
    private final HttpClient client;
    private final Patience patience;
    private final Deque<TeamsRequest> sent = new ArrayDeque<>();
    private @Nullable URI bot;

    BotLink(Monitor monitor, Origins origins, Tokens tokens, HttpClient client, Patience patience) {
        this.monitor = monitor;
        this.origins = origins;
        this.tokens = tokens;
        this.client = client;
        this.patience = patience;
    }

    void connect(URI url) {
        monitor.locked(() -> bot = url);
    }

    TeamsRequest signed(TeamsRequest request) {
        return request.withToken(tokens.good());
    }

    /** What people and events sent, the oldest first. */
    List<TeamsRequest> sent() {
        return monitor.locked(() -> List.copyOf(sent));
    }

    /** Sends bytes as they are, without judging the answer. */
    TeamsResponse send(TeamsRequest request) throws IOException, InterruptedException {
        return send(request, patience.message());
    }

    private TeamsResponse send(TeamsRequest request, Duration timeout) throws IOException, InterruptedException {
        URI to = monitor.locked(() -> bot);
        if (to == null) {
            throw new IllegalStateException("No bot is connected. Call connect(URI) with its /api/messages.");
        }
        return request.send(client, to, timeout);
    }

    /** Sends what needs no more than to be received, once more when nobody does. */
    Ack tell(TeamsRequest request) {
        return deliver(List.of(request, request), patience.message(), response -> response.status() / 100 == 2
                ? Ack.good(response)
                : Ack.bad(response, "http_status", "HTTP status " + response.status()));
    }

    /**
     * Sends what asks for an answer, and lets it be judged under the monitor.
     *
     * @param attempts what is sent, one after the other, until one is answered
     * @param judge looks at an answer with status 200, and applies it; throws a {@link Refusal} for what Teams refuses
     */
    Ack ask(List<TeamsRequest> attempts, Function<TeamsResponse, Ack> judge) {
        return deliver(attempts, patience.invoke(), response -> response.status() == 200
                ? judge.apply(response)
                : Ack.bad(response, "http_status", "HTTP status " + response.status()));
    }

    private Ack deliver(List<TeamsRequest> attempts, Duration timeout, Function<TeamsResponse, Ack> judge) {
        for (TeamsRequest request : attempts) {
            remember(request);
            try {
                TeamsResponse response = send(request, timeout);
                return judged(request, response, judge);
            } catch (HttpTimeoutException e) {
                // the next attempt follows
            } catch (IOException e) {
                return Ack.unanswered("unreachable");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Ack.unanswered("unreachable");
            }
        }
        return Ack.unanswered("timeout");
    }

    private Ack judged(TeamsRequest request, TeamsResponse response, Function<TeamsResponse, Ack> judge) {
        try {
            return monitor.locked(() -> origins.from(
                    () -> new Origin(Origin.call("answer", response.json()), shown(request)),
                    () -> judge.apply(response)));
        } catch (Refusal refusal) {
            return Ack.bad(response, "bad_answer", refusal.answer().body());
        }
    }

    /** Does work; what appears stands there because somebody sent this, and the bot said nothing yet. */
    void causedBy(TeamsRequest request, Runnable work) {
        origins.from(() -> new Origin(null, shown(request)), () -> {
            work.run();
            return request;
        });
    }

    /**
     * Does what the bot calls for; what appears came from there.
     *
     * @param marks by the first of these that a request to the bot holds, that request is known as the cause
     */
    <T> T calledBy(Request call, List<String> marks, Supplier<T> work) {
        return origins.from(() -> new Origin(
                Origin.call(call.verb() + " " + call.path(), Objects.requireNonNullElse(Json.read(call.body()),
                        MissingNode.getInstance())),
                cause(marks)), work);
    }

    private @Nullable ObjectNode cause(List<String> marks) {
        return marks.stream().filter(mark -> !mark.isEmpty())
                .flatMap(mark -> sent.reversed().stream().filter(request -> request.text().contains(mark)).limit(1))
                .findFirst().map(this::shown).orElse(null);
    }

    private ObjectNode shown(TeamsRequest request) {
        URI to = monitor.locked(() -> bot);
        ObjectNode headers = Json.object();
        request.headers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(header -> headers.put(header.getKey(), header.getValue()));
        ObjectNode shown = Json.object().put("call", "POST " + (to == null ? "" : to.getPath()));
        shown.set("headers", headers);
        return shown.set("body", request.activity());
    }

    private void remember(TeamsRequest request) {
        monitor.locked(() -> {
            sent.add(request);
            if (sent.size() > KEPT) {
                sent.remove();
            }
        });
    }
}
