package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;

import static java.util.Objects.requireNonNull;

/** A bot that answers as a test tells it to, and keeps what came in. */
final class TinyBot implements AutoCloseable {

    /** What came in: its headers, its fields (the one field {@code json} for events). */
    record Received(Map<String, List<String>> headers, String body, Map<String, String> form) {

        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }

        JsonNode payload() {
            return requireNonNull(Json.read(form.getOrDefault("payload", form.getOrDefault("json", "null"))));
        }

        String header(String name) {
            return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name)).findFirst()
                    .map(header -> header.getValue().getFirst()).orElse("");
        }
    }

    @FunctionalInterface
    interface Handler {

        Answer answer(Received received) throws Exception;
    }

    static final Answer NOTHING = new Answer(200, "text/plain", "", Map.of());

    final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final FakeSlack slack;
    private volatile Handler handler = any -> NOTHING;

    TinyBot(FakeSlack slack) throws IOException {
        this.slack = slack;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/slack/events", this::handle);
        server.start();
        slack.connect(URI.create(url()));
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events";
    }

    TinyBot answering(Handler next) {
        handler = next;
        return this;
    }

    TinyBot answering(String json) {
        return answering(any -> Answer.json(200, json));
    }

    Received last() {
        return received.getLast();
    }

    /** Calls the Web API with JSON and the first workspace's token. */
    JsonNode call(String method, String json) {
        return post(slack.apiUrl() + method, json, "Bearer " + slack.workspace().botToken()).json();
    }

    /** Posts to a response address. */
    Reply respond(String url, String json) {
        return post(url, json, "");
    }

    record Reply(int status, String body, Map<String, List<String>> headers) {

        JsonNode json() {
            return requireNonNull(Json.read(body), body);
        }

        String header(String lowerCaseName) {
            return headers.getOrDefault(lowerCaseName, List.of("")).getFirst();
        }
    }

    Reply post(String url, String json, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> form = body.startsWith("{") ? Map.of("json", body) : Form.decode(body);
            Received request = new Received(Map.copyOf(exchange.getRequestHeaders()), body, form);
            received.add(request);
            handler.answer(request).send(exchange);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }
}
