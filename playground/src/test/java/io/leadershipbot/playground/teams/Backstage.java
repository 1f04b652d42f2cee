package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Door;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origins;

/** Microsoft's side without people: the identity provider and the connector, and a bot that calls them by hand. */
final class Backstage implements AutoCloseable {

    /** What came back. */
    record Reply(int status, Map<String, List<String>> headers, String body) {

        JsonNode json() {
            JsonNode json = Json.read(body);
            return json == null ? MissingNode.getInstance() : json;
        }

        String code() {
            return json().path("error").path("code").asText();
        }

        String header(String lowerCaseName) {
            return headers.getOrDefault(lowerCaseName, List.of("")).getFirst();
        }
    }

    private static final int CALLS = 1_000;

    static final App APP = App.leadership();

    final Monitor monitor = new Monitor();
    final Directory directory = new Directory();
    final Messages messages = new Messages();
    final Faults faults = new Faults(monitor);
    final CallLog calls;
    final IdentityProvider provider;
    final Tokens tokens;
    final Tenant tenant;
    final User ada;
    final User chi;
    final String adasChat;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private String token = "";

    /** One tenant: ada, who installed the app, ben, and chi, who did not; the team Crew with ada and ben, installed. */
    Backstage() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IdSource ids = new IdSource(now::get, new Random(7));
        calls = new CallLog(monitor, ids, CALLS);
        Door<Fault> door = new Door<>(faults, Failing::fail);
        provider = new IdentityProvider(APP, baseUrl(), monitor, ids, calls, door);
        tokens = new Tokens(APP, baseUrl() + Connector.PATH, monitor, ids, provider.keys());
        tenant = new Tenant(monitor, ids, APP.tenant(), "Home");
        directory.add(tenant);
        ada = tenant.add("Ada");
        tenant.add("Ben");
        chi = tenant.add("Chi");
        adasChat = tenant.personalChat(ada).id();
        tenant.install(tenant.personalChat(ada));
        tenant.addTeam("Crew", List.of("General", "Random"), "Ada", "Ben");
        tenant.install(tenant.place("Crew"));
        tenant.addGroupChat("Lunch", "Ada", "Chi");
        provider.attachTo(server);
        server.createContext(Connector.PATH, new Connector(monitor, calls, door, provider.accessTokens(),
                new ConversationCalls(APP, ids, directory, messages),
                new BotLink(monitor, new Origins(0), tokens, client, Patience.REAL)));
        server.setExecutor(threads);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Instant now() {
        return now.get();
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** Posts a form for a token. */
    Reply askToken(String url, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Form.encode(form))).build());
    }

    /** What a bot with a secret asks with. */
    Map<String, String> secretForm() {
        return Map.of("grant_type", "client_credentials", "client_id", APP.id(), "client_secret", APP.secret(),
                "scope", TokenEndpoint.SCOPE);
    }

    Reply get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    /** Calls the connector with a good token; ids in the path are to be encoded by {@link #in}. */
    Reply call(String verb, String path, String json) {
        return call(verb, path, json, authorization());
    }

    Reply call(String verb, String path, String json, String authorization) {
        return send(request(verb, path, "application/json; charset=utf-8", json, authorization));
    }

    /** Posts something else than JSON, with a good token. */
    Reply post(String path, String contentType, String body) {
        return send(request("POST", path, contentType, body, authorization()));
    }

    private String authorization() {
        if (token.isEmpty()) {
            token = askToken(provider.tokenUrl(), secretForm()).json().path("access_token").asText();
        }
        return "Bearer " + token;
    }

    /** The same, without waiting. */
    CompletableFuture<Reply> calling(String verb, String path, String json) {
        return CompletableFuture.supplyAsync(() -> call(verb, path, json), threads);
    }

    /** The path of a conversation's activities. */
    static String in(String conversation) {
        return "/" + encoded(conversation) + "/activities";
    }

    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Says something in a chat, and gives its id. */
    String say(String conversation, String text) {
        return call("POST", in(conversation), message(text)).json().path("id").asText();
    }

    static String message(String text) {
        return Json.object().put("type", "message").put("text", text).toString();
    }

    /** What stands in a conversation. */
    List<String> texts(String conversation) {
        return monitor.locked(() -> messages.of(conversation)).stream().map(Posted::text).toList();
    }

    private HttpRequest request(String verb, String path, String contentType, String body, String authorization) {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create(baseUrl() + Connector.PATH + "v3/conversations" + path))
                .header("Content-Type", contentType);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.method(verb, HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }
}
