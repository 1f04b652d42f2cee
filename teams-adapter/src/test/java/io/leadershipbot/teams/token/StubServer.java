package io.leadershipbot.teams.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An HTTP server on this machine that answers as it is told, remembers what it was asked, and hangs on demand. */
public final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private volatile Responder responder = request -> Answer.of(404, "");
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch arrived = new CountDownLatch(1);

    /** Listens on a free port. */
    public StubServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A request. */
    public record Received(String method, String path, Optional<String> authorization, String body) {}

    /** An answer. */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** One without headers. */
        public static Answer of(int status, String body) {
            return new Answer(status, Map.of(), body);
        }
    }

    /** How to answer. */
    public interface Responder {

        /** The answer. */
        Answer to(Received request);
    }

    /** Answers like this from now on. */
    public void respond(Responder next) {
        responder = next;
    }

    /** Answers nothing until {@link #release}. */
    public void hang() {
        arrived = new CountDownLatch(1);
        gate = new CountDownLatch(1);
    }

    /**
     * Waits until a request hangs.
     *
     * @throws IllegalStateException if none comes
     */
    public void awaitHanging() throws InterruptedException {
        if (!arrived.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Nothing was asked.");
        }
    }

    /** Answers again. */
    public void release() {
        gate.countDown();
    }

    /** What was asked, in order. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** What was asked there. */
    public List<Received> received(String path) {
        return received.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** Its address, without a path. */
    public String origin() {
        return "http://" + authority();
    }

    /** Its host and port. */
    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** A place on it. */
    public URI url(String path) {
        return URI.create(origin() + path);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new Received(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            received.add(request);
            arrived.countDown();
            await(gate);
            var answer = responder.to(request);
            answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            var body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }
}
