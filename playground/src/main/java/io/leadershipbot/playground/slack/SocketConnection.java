package io.leadershipbot.playground.slack;

import java.util.concurrent.locks.LockSupport;

import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;

/** One of the bot's connections. Guarded by the fake's monitor. */
final class SocketConnection {

    /** In nanoseconds. */
    private static final long A_MOMENT = 100_000;

    private final WebSocket socket;
    private boolean isGreeted;
    private boolean isLeaving;
    private boolean isSilent;
    private boolean isGone;

    SocketConnection(WebSocket socket) {
        this.socket = socket;
    }

    /** True if something can be sent by it. */
    boolean stands() {
        return isGreeted && !isGone;
    }

    boolean isLeaving() {
        return isLeaving;
    }

    boolean isSilent() {
        return isSilent;
    }

    boolean isGone() {
        return isGone;
    }

    void greet(String hello) {
        isGreeted = true;
        say(hello);
    }

    void warn(String warning) {
        isLeaving = true;
        say(warning);
    }

    void fallSilent() {
        isSilent = true;
    }

    /** It ended, or whatever comes by it does not count any more. */
    void gone() {
        isGone = true;
    }

    void say(String text) {
        if (!isSilent && !isGone && socket.isOpen()) {
            socket.send(text);
        }
    }

    /** Ends it with a goodbye. */
    void close() {
        gone();
        socket.close();
    }

    /** Breaks it, as soon as what was said is on its way; whatever comes by it from now on does not count. */
    void cut() {
        gone();
        // Not by who holds the monitor: the server's own threads may wait for that before they write.
        Thread.ofVirtual().start(() -> {
            while (socket.hasBufferedData() && socket.isOpen()) {
                LockSupport.parkNanos(A_MOMENT);
            }
            socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
        });
    }
}
