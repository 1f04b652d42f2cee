package io.leadershipbot.app.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The server's end of a WebSocket. Blocking, and as little as possible, so that asking disturbs the answering least. */
final class SocketWire implements AutoCloseable {

    private static final String KEY = "sec-websocket-key:";
    /** Of RFC 6455. */
    private static final String SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int LAST = 0x80;
    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;

    private final Socket socket;
    private final DataInputStream in;

    /** Welcomes who has just connected. */
    SocketWire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 16 * 1024));
        var accept = accept(key());
        socket.getOutputStream().write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n").getBytes(ISO_8859_1));
    }

    private String key() throws IOException {
        var key = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, KEY, 0, KEY.length())) {
                key = line.substring(KEY.length()).strip();
            }
        }
        return key;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.write(next);
        }
        return line.toString(ISO_8859_1).strip();
    }

    private static String accept(String key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest((key + SALT).getBytes(ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-1", e);
        }
    }

    /** Says a text. */
    void say(String text) throws IOException {
        say(TEXT, text.getBytes(UTF_8));
    }

    private synchronized void say(int kind, byte[] payload) throws IOException {
        var frame = new ByteArrayOutputStream(payload.length + 4);
        frame.write(LAST | kind);
        if (payload.length < 126) {
            frame.write(payload.length);
        } else {
            frame.write(126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        }
        frame.write(payload);
        frame.writeTo(socket.getOutputStream());
    }

    /**
     * The next text. Answers pings.
     *
     * @throws IOException also when the other end has said goodbye
     */
    String next() throws IOException {
        var text = new ByteArrayOutputStream(4 * 1024);
        while (true) {
            int head = in.readUnsignedByte();
            var payload = payload();
            switch (head & 0xF) {
                case CLOSE -> throw new IOException("The bot closed the connection");
                case PING -> say(PONG, payload);
                case PONG -> {
                    // Not asked for, and allowed.
                }
                default -> {
                    text.write(payload);
                    if ((head & LAST) != 0) {
                        return text.toString(UTF_8);
                    }
                }
            }
        }
    }

    private byte[] payload() throws IOException {
        int length = in.readUnsignedByte() & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = Math.toIntExact(in.readLong());
        }
        var mask = in.readNBytes(4);
        var payload = in.readNBytes(length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return payload;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
