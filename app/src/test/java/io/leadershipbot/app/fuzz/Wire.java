package io.leadershipbot.app.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** One connection that is kept alive as long as the server likes. It sends bytes as they are, which clients do not. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MS = 10_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** What came back. */
    record Answer(int status, String head, String body, long millis) {}

    /** @throws IOException if no whole answer came */
    Answer post(String path, Map<String, String> headers, byte[] body) throws IOException {
        long begin = System.nanoTime();
        var open = connected();
        var request = new ByteArrayOutputStream(body.length + 512);
        var head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        request.writeBytes(head.toString().getBytes(ISO_8859_1));
        request.writeBytes(body);
        try {
            request.writeTo(open.getOutputStream());
        } catch (IOException refusedEarly) {
            // An answer may have come before everything was sent.
            return read(begin);
        }
        return read(begin);
    }

    private Socket connected() throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), port);
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE_MS);
            socket = open;
            in = new BufferedInputStream(open.getInputStream());
        }
        return open;
    }

    private Answer read(long begin) throws IOException {
        try {
            var status = line();
            var headers = new TreeMap<String, String>();
            for (var line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
            var body = stream().readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            if ("close".equals(headers.get("connection"))) {
                close();
            }
            return new Answer(Integer.parseInt(status.split(" ", 3)[1]), status + "\n" + headers,
                    new String(body, UTF_8), (System.nanoTime() - begin) / 1_000_000);
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private InputStream stream() throws EOFException {
        var open = in;
        if (open == null) {
            throw new EOFException("The connection is closed.");
        }
        return open;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int octet = stream().read(); octet != '\n'; octet = stream().read()) {
            if (octet < 0) {
                throw new EOFException("The server closed the connection.");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = null;
        in = null;
    }
}
