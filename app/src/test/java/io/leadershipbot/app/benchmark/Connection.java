package io.leadershipbot.app.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A connection that stays open. Blocking, and as little as possible, so that asking disturbs the answering least. */
final class Connection implements Line {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    @Override
    public Answered ask(Questions.Question question) throws IOException {
        var request = new ByteArrayOutputStream(1024);
        request.write(("POST " + question.path() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n").getBytes(ISO_8859_1));
        for (var header : question.headers().entrySet()) {
            request.write((header.getKey() + ": " + header.getValue() + "\r\n").getBytes(ISO_8859_1));
        }
        request.write(("Content-Length: " + question.body().length + "\r\n\r\n").getBytes(ISO_8859_1));
        request.write(question.body());
        request.writeTo(socket.getOutputStream());
        return answered();
    }

    private Answered answered() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        return new Answered(status, new String(in.readNBytes(length), UTF_8));
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
