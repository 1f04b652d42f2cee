package io.leadershipbot.app.agents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.teams.Tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Between the playground, which sends no token, and the bot, which listens to nobody without one. */
final class TokenProxy implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI bot;
    private final Tokens tokens;
    private final Path log;

    private TokenProxy(HttpServer server, URI bot, Tokens tokens, Path log) {
        this.server = server;
        this.bot = bot;
        this.tokens = tokens;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param botPort where the bot listens
     * @param log gets each activity and the bot's response to it, a line each
     */
    static TokenProxy start(int botPort, Tokens tokens, Path log) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var bot = URI.create("http://127.0.0.1:" + botPort + "/api/messages");
        var proxy = new TokenProxy(server, bot, tokens, log);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", proxy::pass);
        server.start();
        return proxy;
    }

    /** Where the playground finds the bot. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/messages";
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var activity = exchange.getRequestBody().readAllBytes();
            if (activity.length == 0) {
                // Is somebody there? The playground asks once, and takes any answer.
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            var serviceUrl = JSON.readTree(activity).path("serviceUrl").asText();
            var response = client.send(HttpRequest.newBuilder(bot).header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + tokens.with(claims -> claims.claim("serviceurl", serviceUrl)))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(activity)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            write(activity, response);
            response.headers().firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(response.statusCode(), response.body().length == 0 ? -1 : 0);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void write(byte[] activity, HttpResponse<byte[]> response) throws IOException {
        var lines = new String(activity, UTF_8) + "\n" + response.statusCode() + " "
                + new String(response.body(), UTF_8) + "\n";
        Files.writeString(log, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
