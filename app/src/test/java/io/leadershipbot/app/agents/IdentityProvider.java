package io.leadershipbot.app.agents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Stands for Microsoft's: publishes a key, signs with it what the channel service would, and grants the bot its token.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">
 *     Authentication with the Bot Connector API</a>
 */
final class IdentityProvider implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "playground";
    private static final Duration LIFE = Duration.ofHours(1);

    private final HttpServer server;
    private final KeyPair pair;
    private final String appId;
    private final InstantSource clock;

    private IdentityProvider(HttpServer server, KeyPair pair, String appId, InstantSource clock) {
        this.server = server;
        this.pair = pair;
        this.appId = appId;
        this.clock = clock;
    }

    static IdentityProvider start(String appId, InstantSource clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var provider = new IdentityProvider(server, pair(), appId, clock);
        server.createContext("/openid", exchange -> answer(exchange,
                Map.of("issuer", "https://api.botframework.com", "jwks_uri", provider.at("/keys"))));
        server.createContext("/keys", exchange -> answer(exchange, Map.of("keys", List.of(provider.key()))));
        server.createContext("/token", exchange -> answer(exchange, Map.of("token_type", "Bearer", "expires_in",
                LIFE.toSeconds(), "access_token", "for-the-playground")));
        server.start();
        return provider;
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA.", e);
        }
    }

    /** What the bot is told, so that it trusts this provider and answers the playground. */
    Map<String, String> settings(Cast cast, int playgroundPort) {
        return Map.of("PORT", "0", "MANAGEMENT_PORT", "0", "DATA_DIR", "data", "TEAMS_APP_ID", cast.appId(),
                "TEAMS_TENANT_ID", cast.tenantId(), "TEAMS_APP_PASSWORD", "not-a-secret", "TEAMS_OPENID_URL",
                at("/openid"), "TEAMS_TOKEN_URL", at("/token"), "TEAMS_SERVICE_HOSTS", "localhost:" + playgroundPort);
    }

    /** A token as the channel service sends it along with an activity. */
    String token(String serviceUrl) throws JsonProcessingException {
        var now = clock.instant();
        var signed = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY)) + "."
                + part(Map.of("iss", "https://api.botframework.com", "aud", appId, "serviceurl", serviceUrl, "nbf",
                        now.getEpochSecond(), "exp", now.plus(LIFE).getEpochSecond()));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK signs with RSA.", e);
        }
    }

    private Map<String, Object> key() {
        var key = (RSAPublicKey) pair.getPublic();
        return Map.of("kty", "RSA", "use", "sig", "kid", KEY, "n", base64(key.getModulus().toByteArray()), "e",
                base64(key.getPublicExponent().toByteArray()), "endorsements", List.of("msteams"));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static String part(Map<String, Object> claims) throws JsonProcessingException {
        return base64(JSON.writeValueAsBytes(claims));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
