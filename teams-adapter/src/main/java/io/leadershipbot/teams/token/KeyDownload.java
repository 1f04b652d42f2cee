package io.leadershipbot.teams.token;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leadershipbot.http.Obstacle;
import io.leadershipbot.http.ObstacleException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Fetches a provider's signing keys: the OpenID configuration, and the key set that it points to. */
final class KeyDownload implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpUrl configuration;
    private final StrictHttp http;

    KeyDownload(URI configuration) {
        this(configuration, new StrictHttp(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(5)));
    }

    KeyDownload(URI configuration, StrictHttp http) {
        var url = HttpUrl.parse(configuration.toString());
        if (url == null || !StrictHttp.isSafe(url)) {
            throw new IllegalArgumentException("The OpenID configuration '" + configuration
                    + "' is not an https URL. Give one, such as " + InboundTokens.OPENID_CONFIGURATION + ".");
        }
        this.configuration = url;
        this.http = http;
    }

    /**
     * The keys by their id, at least one.
     *
     * @throws IOException if the provider does not answer, or not with keys
     */
    Map<String, SigningKey> fetch() throws IOException {
        var keys = new HashMap<String, SigningKey>();
        for (var key : get(keySet(configuration, get(configuration))).path("keys")) {
            SigningKey.read(key).ifPresent(usable -> keys.put(usable.id(), usable));
        }
        if (keys.isEmpty()) {
            throw stranger("The provider's key set holds no usable key.", null);
        }
        return Map.copyOf(keys);
    }

    static HttpUrl keySet(HttpUrl configuration, JsonNode document) throws IOException {
        var url = HttpUrl.parse(document.path("jwks_uri").asText(""));
        // What the network says must not lead to this machine, unless the settings did already.
        if (url == null || !(url.isHttps() || StrictHttp.isLoopback(configuration.host()))) {
            throw stranger("The provider's OpenID configuration names no https jwks_uri.", null);
        }
        return url;
    }

    private JsonNode get(HttpUrl url) throws IOException {
        var answer = http.send(new Request.Builder().url(url).build());
        if (answer.status() != 200) {
            throw new ObstacleException(Obstacle.of(answer.status()),
                    "The provider of signing keys answered " + answer.status() + ".", null);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw stranger("The provider of signing keys answered with something else than JSON.", e);
        }
    }

    private static ObstacleException stranger(String message, @Nullable IOException cause) {
        return new ObstacleException(Obstacle.STRANGER, message, cause);
    }

    @Override
    public void close() {
        http.close();
    }
}
