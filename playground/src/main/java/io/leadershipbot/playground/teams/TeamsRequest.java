package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Post;

/**
 * A request as Teams sends it to a bot, or one that only looks like it: any bytes, any headers, with a token or without.
 */
public final class TeamsRequest {

    private static final String TYPE = "Content-Type";
    private static final String AUTHORIZATION = "Authorization";

    private final Map<String, String> headers;
    private final byte[] body;

    private TeamsRequest(Map<String, String> headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    /** An activity, without a token. */
    public static TeamsRequest of(JsonNode activity) {
        return raw(activity.toString().getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8");
    }

    /** Bytes as they are, without a token. */
    public static TeamsRequest raw(byte[] body, String contentType) {
        return new TeamsRequest(Map.of(TYPE, contentType), body.clone());
    }

    /** With a token, in place of the one that it had. */
    public TeamsRequest withToken(String token) {
        return with(AUTHORIZATION, "Bearer " + token);
    }

    /** Without a token. */
    public TeamsRequest withoutToken() {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(AUTHORIZATION);
        return new TeamsRequest(fewer, body);
    }

    /** With a header, in place of the one that it had. */
    public TeamsRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new TeamsRequest(more, body);
    }

    /**
     * With another activity under the same headers.
     *
     * @param change gets a copy
     * @throws IllegalStateException when the body is no activity
     */
    public TeamsRequest changed(Consumer<ObjectNode> change) {
        ObjectNode activity = activity();
        change.accept(activity);
        return new TeamsRequest(headers, activity.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The activity in it; a copy.
     *
     * @throws IllegalStateException when the body is none
     */
    public ObjectNode activity() {
        if (Json.read(text()) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("The body of this request is no JSON object.");
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The headers. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /**
     * Sends it.
     *
     * @param timeout until the whole answer is there, by the machine's clock
     * @throws HttpTimeoutException when it was not there in time
     * @throws IOException when there was no answer at all
     */
    public TeamsResponse send(HttpClient client, URI to, Duration timeout) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = Post.send(client, to, headers, body, timeout);
        Map<String, List<String>> lowerCase = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), values));
        return new TeamsResponse(response.statusCode(), lowerCase, new String(response.body(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "TeamsRequest[" + body.length + " bytes]";
    }
}
