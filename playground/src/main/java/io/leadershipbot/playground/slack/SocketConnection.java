package io.leadershipbot.playground.slack;

import org.java_websocket.WebSocket;

/** One of the bot's connections. Guarded by the fake's monitor. */
final class SocketConnection {

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

    /** Breaks it, when what was said is on its way. */
    void cut() {
        gone();
        while (socket.hasBufferedData() && socket.isOpen()) {
            Thread.onSpinWait();
        }
        socket.closeConnection(1006, "");
    }

}
