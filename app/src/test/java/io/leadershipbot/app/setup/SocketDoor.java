package io.leadershipbot.app.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.slack.FakeSlack;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The fake Slack behind a door of its own, at which an app token opens connections. */
final class SocketDoor implements AutoCloseable {

    static final String APP_TOKEN = "xapp-1-A0LEADER-1-canary";

    final FakeSlack slack = FakeSlack.start();
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private boolean revoked;

    SocketDoor() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::pass);
        server.createContext("/api/apps.connections.open",
                exchange -> answer(exchange, 200, opened(exchange.getRequestHeaders().getFirst("Authorization"))));
        server.start();
    }

    String apiUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** From now on the app token is none. */
    void revokeAppToken() {
        revoked = true;
    }

    private String opened(String authorization) {
        if (authorization.startsWith("Bearer xoxb-")) {
            return "{\"ok\":false,\"error\":\"not_allowed_token_type\"}";
        }
        return authorization.equals("Bearer " + APP_TOKEN) && !revoked
                ? "{\"ok\":true,\"url\":\"wss://127.0.0.1/link\"}"
                : "{\"ok\":false,\"error\":\"invalid_auth\"}";
    }

    private void pass(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestURI().getPath().substring("/api/".length());
        var request = HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes())).build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().firstValue("x-oauth-scopes")
                    .ifPresent(scopes -> exchange.getResponseHeaders().set("x-oauth-scopes", scopes));
            answer(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for the answer any more.", e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        slack.close();
    }
}
