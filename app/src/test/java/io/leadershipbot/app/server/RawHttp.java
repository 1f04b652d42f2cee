package io.leadershipbot.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A connection on which a test can send what no decent client would. */
final class RawHttp implements AutoCloseable {

    private static final int LONGEST_MILLIS = 30_000;

    private final Socket socket;

    private RawHttp(Socket socket) {
        this.socket = socket;
    }

    static RawHttp to(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(LONGEST_MILLIS);
        return new RawHttp(socket);
    }

    RawHttp send(String bytes) throws IOException {
        return send(bytes.getBytes(ISO_8859_1));
    }

    RawHttp send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends, and does not mind a server that refuses to read on. */
    RawHttp sendUnlessHungUp(String bytes) throws IOException {
        try {
            return send(bytes);
        } catch (SocketException hungUp) {
            return this;
        }
    }

    /** Everything that comes until the server hangs up, also when it does so while we are still sending. */
    String received() throws IOException {
        var received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException reset) {
            // A server that refuses to read on may reset the connection; what came before counts.
            return received.toString(ISO_8859_1);
        }
        return received.toString(ISO_8859_1);
    }

    /** Sends the same again and again, with a pause in which an answer may come, until the server hangs up. */
    boolean isCutOffWhileSending(String bytes) throws IOException {
        socket.setSoTimeout(100);
        for (int i = 0; i < LONGEST_MILLIS / 100; i++) {
            if (hasHungUpAfter(bytes)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHungUpAfter(String bytes) throws IOException {
        try {
            return send(bytes).socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
