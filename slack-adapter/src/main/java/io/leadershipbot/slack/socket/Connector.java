package io.leadershipbot.slack.socket;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** Opens connections, one at a time and no more often than Slack allows, and knows those that are open. */
final class Connector {

    private final Ticket.Office office;
    private final Desk desk;
    private final Rhythm rhythm;
    private final HttpClient client;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Set<Link> open = ConcurrentHashMap.newKeySet();

    /** @param proxy by which Slack is reached; empty for the machine's own */
    Connector(Ticket.Office office, Desk desk, Rhythm rhythm, ExecutorService executor,
            Optional<ProxySelector> proxy) {
        this.office = office;
        this.desk = desk;
        this.rhythm = rhythm;
        var building = HttpClient.newBuilder().executor(executor).connectTimeout(rhythm.patience());
        proxy.ifPresent(building::proxy);
        this.client = building.build();
    }

    /** What became of an attempt. */
    sealed interface Attempt {

        /** It stands, and Slack has said hello. */
        record Stands(Link link) implements Attempt {}

        /** It does not. */
        record Failed(Trouble why) implements Attempt {}
    }

    /** Opens one. Whoever else wants one waits: Slack counts how often it is asked. */
    Attempt open() throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            while (true) {
                var ticket = office.ask();
                if (!desk.isOpen()) {
                    // Closed in the meantime; whom we asked may have taken the interruption for himself.
                    throw new InterruptedException();
                }
                switch (ticket) {
                    case Ticket.Granted(var address) -> {
                        return connected(address);
                    }
                    case Ticket.Refused(var error) -> {
                        return new Attempt.Failed(Trouble.refused(error));
                    }
                    case Ticket.Unavailable nothing -> {
                        return new Attempt.Failed(Trouble.NO_ANSWER);
                    }
                    case Ticket.Limited(var retryAfter) -> rhythm.pause().take(retryAfter);
                }
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private Attempt connected(URI address) throws InterruptedException {
        var link = new Link(desk, rhythm.patience());
        open.add(link);
        var ended = link.ended().thenRun(() -> open.remove(link));
        var standing = opening(address, link)
                .handle((socket, failure) -> failure == null || link.ended().complete(Trouble.NO_HELLO))
                .thenCompose(opened -> CompletableFuture.anyOf(link.greeted(), ended));
        try {
            standing.get(rhythm.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            link.end(Trouble.NO_HELLO);
        }
        if (link.ended().isDone()) {
            var why = link.ended().join();
            return new Attempt.Failed(why == Trouble.CUT ? Trouble.NO_HELLO : why);
        }
        return new Attempt.Stands(link);
    }

    private CompletableFuture<WebSocket> opening(URI address, Link link) {
        try {
            return client.newWebSocketBuilder().connectTimeout(rhythm.patience()).buildAsync(address, link);
        } catch (IllegalArgumentException e) {
            // An address, but none of a WebSocket.
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Says goodbye on all connections, and ends those that do not end by themselves. */
    void close(Duration atMost) {
        open.forEach(Link::leave);
        try {
            CompletableFuture.allOf(open.stream().map(Link::ended).toArray(CompletableFuture[]::new))
                    .get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Those are ended now.
        }
        open.forEach(link -> link.end(Trouble.CUT));
        client.shutdownNow();
    }
}
