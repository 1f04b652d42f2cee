package io.leadershipbot.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

import io.leadershipbot.app.log.LineLog;
import io.leadershipbot.app.log.TextFormat;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A server with one endpoint, {@code POST /in}, and what a test needs to talk to it. */
final class ServerStage implements AutoCloseable {

    static final String CANARY = "canary-4711";
    private static final Duration SHORT = Duration.ofSeconds(2);

    final BlockingQueue<HttpRequest> arrived = new LinkedBlockingQueue<>();
    volatile Function<HttpRequest, HttpResponse> handler = request -> HttpResponse.text(200,
            "heard " + request.body().length);
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final HttpServer server;

    ServerStage() throws PortTakenException {
        server = start(0);
    }

    /** A server at a port. */
    HttpServer start(int port) throws PortTakenException {
        var in = new Endpoint("POST", "/in", request -> {
            arrived.add(request);
            return handler.apply(request);
        });
        var health = new Endpoint("GET", "/health", request -> HttpResponse.text(200, "well"));
        return HttpServer.start(new Door("PORT", InetAddress.getLoopbackAddress(), port, List.of(in)),
                new Door("MANAGEMENT_PORT", InetAddress.getLoopbackAddress(), 0, List.of(health)),
                new HttpServer.Limits(SHORT, SHORT), new LineLog(logged, InstantSource.system(), new TextFormat()));
    }

    HttpServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String logged() {
        return logged.toString(UTF_8);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** The answer to a body of so many bytes. */
    String post(int bytes) throws IOException {
        try (var client = RawHttp.to(port())) {
            client.send("POST /in HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + bytes + "\r\n\r\n");
            return client.sendUnlessHungUp("x".repeat(bytes)).received();
        }
    }

    /** The answer to bytes as they are. */
    String raw(String request) throws IOException {
        try (var client = RawHttp.to(port())) {
            return client.send(request).received();
        }
    }

    String get(int at, String path) throws IOException {
        try (var client = RawHttp.to(at)) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").received();
        }
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static boolean accepts(int port) {
        try (var client = RawHttp.to(port)) {
            return client != null;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whatever happened, nothing of a body or a fault stands in the log. */
    @Override
    public void close() {
        server.close();
        assertThat(logged()).doesNotContain(CANARY);
    }
}
