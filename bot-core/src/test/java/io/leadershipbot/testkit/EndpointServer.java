package io.leadershipbot.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A platform's endpoint on a free port of the loopback interface, so that its tests need not the bot's own server. */
public final class EndpointServer implements AutoCloseable {

    private final HttpServer server;
    private final String path;

    private EndpointServer(HttpServer server, String path) {
        this.server = server;
        this.path = path;
    }

    /** Serves. */
    public static EndpointServer of(Endpoint endpoint) {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext(endpoint.path(), exchange -> {
                var isAnswered = new AtomicBoolean();
                Consumer<HttpResponse> once = response -> {
                    if (isAnswered.compareAndSet(false, true)) {
                        respond(exchange, response);
                    }
                };
                once.accept(endpoint.handler().apply(read(exchange, once)));
            });
            http.start();
            return new EndpointServer(http, endpoint.path());
        } catch (IOException e) {
            throw new IllegalStateException("No free port on the loopback interface.", e);
        }
    }

    /** Where the endpoint is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static HttpRequest read(HttpExchange exchange, Consumer<HttpResponse> early) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new HttpRequest(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers,
                exchange.getRequestBody().readAllBytes(), early);
    }

    private static void respond(HttpExchange exchange, HttpResponse response) {
        try {
            write(exchange, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HttpExchange exchange, HttpResponse response) throws IOException {
        var body = response.body().getBytes(UTF_8);
        if (!response.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", response.contentType());
        }
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
