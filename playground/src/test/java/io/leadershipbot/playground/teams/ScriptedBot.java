package io.leadershipbot.playground.teams;

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
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;

import static java.util.Objects.requireNonNull;

/** A bot that answers as a test tells it to, and keeps what came in. */
final class ScriptedBot implements AutoCloseable {

    /** What came in. */
    record Received(JsonNode activity, String authorization) {}

    @FunctionalInterface
    interface Handler {

        Answer answer(JsonNode activity) throws InterruptedException;
    }

    static final Answer NOTHING = new Answer(200, "text/plain", "", Map.of());

    final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final FakeTeams teams;
    private final String token;
    private volatile Handler handler = any -> NOTHING;

    ScriptedBot(FakeTeams teams) {
        this.teams = teams;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/messages", this::handle);
        server.start();
        teams.connect(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/messages"));
        token = post(teams.tokenUrl(), "application/x-www-form-urlencoded",
                Form.encode(Map.of("grant_type", "client_credentials", "client_id", teams.app().id(), "client_secret",
                        teams.app().secret(), "scope", TokenEndpoint.SCOPE)))
                .path("access_token").asText();
    }

    ScriptedBot answering(Handler next) {
        handler = next;
        return this;
    }

    ScriptedBot answering(String json) {
        return answering(any -> Answer.json(200, json));
    }

    JsonNode last() {
        return received.getLast().activity();
    }

    /** Posts a card with this body to where somebody is, and gives the message's id. */
    String shows(Person person, String body) {
        return send("POST", person, "", card(body));
    }

    /** Puts a card in the place of a message's. */
    void updates(Person person, String id, String body) {
        send("PUT", person, "/" + id, card(body));
    }

    private String send(String verb, Person person, String path, ObjectNode card) {
        ObjectNode activity = Json.object().put("type", "message");
        activity.putArray("attachments").addObject().put("contentType", ActivityCheck.CARD).set("content", card);
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(teams.serviceUrl() + "v3/conversations"
                        + Backstage.in(person.where().id()) + path))
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                .method(verb, HttpRequest.BodyPublishers.ofString(activity.toString())).build();
        String id = json(request).path("id").asText();
        if (id.isEmpty()) {
            throw new AssertionError("The connector refused: " + card);
        }
        return id;
    }

    static ObjectNode card(String body) {
        return (ObjectNode) requireNonNull(
                Json.read("{\"type\": \"AdaptiveCard\", \"version\": \"1.5\", \"body\": [" + body + "]}"), body);
    }

    private JsonNode post(String url, String contentType, String body) {
        return json(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private JsonNode json(HttpRequest request) {
        try {
            String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return requireNonNull(Json.read(body), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode activity = requireNonNull(Json.read(body), body);
            received.add(new Received(activity, exchange.getRequestHeaders().getFirst("Authorization")));
            handler.answer(activity).send(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }
}
