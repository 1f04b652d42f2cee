package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;

import static java.util.Objects.requireNonNull;

/** A Teams by a clock of its own, and a bot that answers as a test wants. */
final class TinyBot implements AutoCloseable {

    volatile Instant now = Instant.parse("2026-11-23T09:30:00Z");
    final FakeTeams teams;
    final List<ObjectNode> received = new CopyOnWriteArrayList<>();
    volatile Function<ObjectNode, Answer> handler = activity -> Answer.text(200, "");
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    TinyBot() {
        this(Patience.REAL);
    }

    TinyBot(Patience patience) {
        InstantSource clock = () -> now;
        teams = FakeTeams.start(App.leadership(), clock, new Random(7), patience);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                ObjectNode activity = (ObjectNode) requireNonNull(Json
                        .read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                received.add(activity);
                handler.apply(activity).send(exchange);
            }
        });
        server.start();
        teams.connect(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/messages"));
    }

    /** The answer to a request for a token, with some fields in place of the right ones. */
    HttpResponse<String> asksForToken(String url, Map<String, String> others) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("grant_type", "client_credentials", "client_id",
                teams.app().id(), "client_secret", teams.app().secret(), "scope", TokenEndpoint.SCOPE));
        form.putAll(others);
        return send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Form.encode(form))).build());
    }

    String token() {
        return json(asksForToken(teams.tokenUrl(), Map.of())).path("access_token").asText();
    }

    HttpResponse<String> calls(String verb, String path, String body) {
        return calls(verb, path, body, token());
    }

    HttpResponse<String> calls(String verb, String path, String body, String token) {
        return send(HttpRequest.newBuilder(URI.create(teams.serviceUrl() + "v3/conversations" + path))
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                .method(verb, HttpRequest.BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts a card, and gives its id. */
    String posts(Conversation where, String card) {
        return json(calls("POST", activities(where), message(card))).path("id").asText();
    }

    static String activities(Conversation where) {
        return "/" + URLEncoder.encode(where.id(), StandardCharsets.UTF_8) + "/activities";
    }

    static JsonNode json(HttpResponse<String> response) {
        return requireNonNull(Json.read(response.body()), response.body());
    }

    /** A card with these elements. */
    static String card(String... elements) {
        return "{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"fallbackText\":\"aloud\",\"body\":["
                + String.join(",", elements) + "]}";
    }

    static String text(String words) {
        return Json.object().put("type", "TextBlock").put("text", words).toString();
    }

    /** A button; of its own kind and with what it carries. */
    static String button(String type, String title, String data) {
        String verb = type.equals("Action.Execute") ? "\"verb\":\"go\"," : "";
        return "{\"type\":\"ActionSet\",\"actions\":[{\"type\":\"" + type + "\",\"title\":\"" + title + "\"," + verb
                + "\"data\":" + data + "}]}";
    }

    static String message(String card) {
        return "{\"type\":\"message\",\"summary\":\"in short\",\"attachments\":[{\"contentType\":\""
                + ActivityCheck.CARD + "\",\"content\":" + card + "}]}";
    }

    static Answer clicked(String card) {
        return Answer.json(200, "{\"statusCode\":200,\"type\":\"" + ActivityCheck.CARD + "\",\"value\":" + card + "}");
    }

    static Answer dialog(String card) {
        return Answer.json(200, "{\"task\":{\"type\":\"continue\",\"value\":{\"title\":\"Form\",\"card\":"
                + "{\"contentType\":\"" + ActivityCheck.CARD + "\",\"content\":" + card + "}}}}");
    }

    @Override
    public void close() {
        server.stop(0);
        teams.close();
    }
}
