package io.leadershipbot.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsReader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole bot without credentials, and a browser that talks to its playground. */
final class PlayedBot implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Bot bot;

    PlayedBot(Path folder) throws Exception {
        this(folder, Map.of());
    }

    PlayedBot(Path folder, Map<String, String> more) throws Exception {
        var environment = new HashMap<>(
                Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", folder.resolve("data").toString()));
        environment.putAll(more);
        var settings = SettingsReader.read(environment, folder, folder).settings();
        bot = Bot.start(settings, Logs.open(logged, LogFormat.TEXT), InstantSource.system());
    }

    Bot bot() {
        return bot;
    }

    String log() {
        return logged.toString(UTF_8);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + bot.port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> management(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.managementPort() + path)));
    }

    HttpRequest.Builder post(String body) {
        return to("/playground/api/act").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** What somebody does. */
    JsonNode act(String platform, String person, String place, Map<String, ?> deed) throws Exception {
        var act = JSON.createObjectNode().put("platform", platform).put("person", person).put("place", place);
        act.setAll((com.fasterxml.jackson.databind.node.ObjectNode) JSON.valueToTree(deed));
        var answer = send(post(act.toString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    JsonNode types(String platform, String person, String place, String text) throws Exception {
        return act(platform, person, place, Map.of("do", "type", "text", text));
    }

    JsonNode state(String platform, String person, String place) throws Exception {
        return JSON.readTree(
                get("/playground/api/state?platform=" + platform + "&person=" + person + "&place=" + place).body());
    }

    /** The stream of changes, line by line. */
    Stream<String> events() throws IOException, InterruptedException {
        var answer = client.send(to("/playground/api/events").build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/event-stream"));
        return answer.body();
    }

    /** Looks again at each change, as the page does, until it sees what it waits for. */
    JsonNode awaits(String platform, String person, String place, Predicate<JsonNode> wanted) throws Exception {
        try (var lines = events()) {
            for (var line : (Iterable<String>) lines::iterator) {
                var state = line.startsWith("data:") ? state(platform, person, place) : null;
                if (state != null && wanted.test(state)) {
                    return state;
                }
            }
        }
        throw new AssertionError("The stream ended before it came.");
    }

    /** The newest message. */
    static JsonNode newest(JsonNode state) {
        return state.path("messages").path(state.path("messages").size() - 1);
    }

    /** Where something with this label is: every object below that has it as its title or text. */
    static JsonNode labelled(JsonNode json, String label) {
        if (json.path("title").asText().equals(label) || json.path("text").path("text").asText().equals(label)) {
            return json;
        }
        return StreamSupport.stream(json.spliterator(), false).map(child -> labelled(child, label))
                .filter(found -> !found.isMissingNode()).findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    /** The block that a control stands in. */
    static JsonNode blockOf(JsonNode blocks, JsonNode control) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .filter(block -> block.findParents("action_id").contains(control)).findFirst().orElseThrow();
    }

    /** The JSON pointer of an action of a card. */
    static String pointer(JsonNode card, String title) {
        return pointer(card, title, "");
    }

    private static String pointer(JsonNode json, String title, String here) {
        if (json.path("title").asText().equals(title) && json.path("type").asText().startsWith("Action.")) {
            return here;
        }
        var found = "";
        if (json.isArray()) {
            for (int i = 0; i < json.size() && found.isEmpty(); i++) {
                found = pointer(json.get(i), title, here + "/" + i);
            }
            return found;
        }
        for (var field : json.properties()) {
            found = found.isEmpty() ? pointer(field.getValue(), title, here + "/" + field.getKey()) : found;
        }
        return found;
    }

    @Override
    public void close() {
        bot.close();
        client.close();
    }
}
