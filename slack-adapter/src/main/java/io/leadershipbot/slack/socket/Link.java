package io.leadershipbot.slack.socket;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * One connection to Slack. Nothing is read from it but what was asked for: each message makes room for the next when it
 * has found a place among those at work.
 */
final class Link implements WebSocket.Listener {

    /** As much as may come over HTTP. */
    private static final int LONGEST = 1024 * 1024;
    private static final int QUIET_BEATS = 3;

    private final Desk desk;
    private final Duration patience;
    private final CompletableFuture<Link> greeted = new CompletableFuture<>();
    private final CompletableFuture<Void> leaving = new CompletableFuture<>();
    private final CompletableFuture<Trouble> ended = new CompletableFuture<>();
    /** One message at a time, which is all that a WebSocket takes. */
    private final ReentrantLock sending = new ReentrantLock();
    private StringBuilder begun = new StringBuilder();
    private volatile @Nullable WebSocket socket;
    private volatile boolean isReading;
    private volatile boolean isHeard;
    private int quietBeats;

    Link(Desk desk, Duration patience) {
        this.desk = desk;
        this.patience = patience;
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        if (ended.isDone()) {
            opened.abort();
        }
        readOn();
    }

    /** Lets one more message come. */
    void readOn() {
        var open = socket;
        if (open != null && desk.isOpen()) {
            isReading = true;
            open.request(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        isHeard = true;
        if (begun.length() + part.length() > LONGEST) {
            end(Trouble.TOO_LONG);
        } else if (isLast) {
            var message = begun.isEmpty() ? part.toString() : begun.append(part).toString();
            // Not emptied: what somebody typed would stay in it.
            begun = new StringBuilder();
            read(Incoming.of(message));
        } else {
            begun.append(part);
            from.request(1);
        }
        return null;
    }

    private void read(Incoming incoming) {
        switch (incoming) {
            case Incoming.Brought(var envelope) -> {
                isReading = false;
                desk.take(envelope, this);
            }
            case Incoming.Unwanted(var why) -> end(why);
            case Incoming.Hello hello -> {
                greeted.complete(this);
                readOn();
            }
            case Incoming.Refresh refresh -> {
                leaving.complete(null);
                readOn();
            }
            case Incoming.Unknown unknown -> readOn();
            case Incoming.Garbage garbage -> {
                desk.refused();
                readOn();
            }
        }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean isLast) {
        return ignored(from);
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        return ignored(from);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        return ignored(from);
    }

    private @Nullable CompletionStage<?> ignored(WebSocket from) {
        isHeard = true;
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        ended.complete(Trouble.CUT);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        ended.complete(Trouble.CUT);
    }

    /** Comes true when Slack has said hello; fails if the connection ends before. */
    CompletableFuture<Link> greeted() {
        return greeted;
    }

    /** Why it ended, when it has. */
    CompletableFuture<Trouble> ended() {
        return ended;
    }

    /** Waits until it has ended or Slack asks for another one, or until the time is over. */
    void await(Duration atMost) throws InterruptedException {
        try {
            CompletableFuture.anyOf(ended, leaving).get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Neither: none of the two ever fails.
        }
    }

    boolean isLeaving() {
        return leaving.isDone();
    }

    /** Ends it if nothing came for several beats although it could have, and otherwise asks whether anybody is there. */
    void beat() {
        quietBeats = isHeard || !isReading ? 0 : quietBeats + 1;
        isHeard = false;
        if (quietBeats >= QUIET_BEATS) {
            end(Trouble.SILENT);
        } else {
            send(open -> open.sendPing(ByteBuffer.allocate(0)));
        }
    }

    /** Sends a text. False if it could not be sent. */
    boolean say(String text) {
        return send(open -> open.sendText(text, true));
    }

    private boolean send(Sending what) {
        var open = socket;
        if (open == null || ended.isDone()) {
            return false;
        }
        sending.lock();
        try {
            what.on(open).get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            end(Trouble.CUT);
        } finally {
            sending.unlock();
        }
        return false;
    }

    /** Says goodbye. It has ended when Slack has said so too, which may have more to say before. */
    void leave() {
        send(open -> open.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        var open = socket;
        if (open != null) {
            open.request(Long.MAX_VALUE);
        }
    }

    /** Ends it at once. */
    void end(Trouble why) {
        ended.complete(why);
        var open = socket;
        if (open != null) {
            open.abort();
        }
    }

    /** A message on its way. */
    private interface Sending {
        CompletableFuture<WebSocket> on(WebSocket open);
    }
}
