package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import io.leadershipbot.playground.Monitor;
import org.jspecify.annotations.Nullable;

/** The way from Teams to the bot: signs, posts, waits as long as Teams waits, and remembers what was sent. */
final class BotLink {

    private static final int KEPT = 500;

    private final Monitor monitor;
    private final Tokens tokens;
    private final HttpClient client;
    private final Patience patience;
    private final Deque<TeamsRequest> sent = new ArrayDeque<>();
    private @Nullable URI bot;

    BotLink(Monitor monitor, Tokens tokens, HttpClient client, Patience patience) {
        this.monitor = monitor;
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
                return judged(response, judge);
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

    private Ack judged(TeamsResponse response, Function<TeamsResponse, Ack> judge) {
        try {
            return monitor.locked(() -> judge.apply(response));
        } catch (Refusal refusal) {
            return Ack.bad(response, "bad_answer", refusal.answer().body());
        }
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
