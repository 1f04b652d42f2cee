package io.leadershipbot.playground.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** The port that the bot's sockets come in by. */
final class SocketServer extends WebSocketServer {

    /** Answers to a bot are a few hundred kilobytes at most. */
    private static final int LONGEST = 1024 * 1024;
    private static final int WORKERS = 2;

    private final Sockets sockets;
    private final CountDownLatch isListening = new CountDownLatch(1);

    SocketServer(Sockets sockets) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WORKERS,
                List.of(new Draft_6455(List.of(), LONGEST)));
        this.sockets = sockets;
        setReuseAddr(true);
        setDaemon(true);
        // Who is silent is part of what is played.
        setConnectionLostTimeout(0);
    }

    /** The port, when it is open. */
    int listen() throws InterruptedException {
        start();
        isListening.await();
        return getPort();
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(WebSocket socket, Draft draft,
            ClientHandshake handshake) throws InvalidDataException {
        if (!sockets.admits(handshake.getResourceDescriptor())) {
            throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "No such ticket, or one that was used.");
        }
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, handshake);
    }

    @Override
    public void onStart() {
        isListening.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        SocketConnection connection = new SocketConnection(socket);
        socket.setAttachment(connection);
        sockets.opened(connection);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        sockets.said(socket.getAttachment(), message);
    }

    @Override
    public void onWebsocketPing(WebSocket socket, Framedata ping) {
        if (!sockets.isSilent(socket.getAttachment())) {
            super.onWebsocketPing(socket, ping);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        SocketConnection connection = socket.getAttachment();
        if (connection != null) {
            sockets.closed(connection);
        }
    }

    @Override
    public void onError(WebSocket socket, Exception fault) {
        // What breaks a connection is followed by its close.
    }
}
