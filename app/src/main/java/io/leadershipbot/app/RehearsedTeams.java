package io.leadershipbot.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Stands for Microsoft in a rehearsal: keys, tokens, and somewhere to post answers to, on this machine. */
final class RehearsedTeams implements AutoCloseable {

    private static final String TENANT = "00000000-0000-4000-8000-000000000001";
    private static final String APP = "00000000-0000-4000-8000-000000000002";
    private static final int LIFE = 3600;

    private final KeyPair keys;
    private final HttpServer server;
    private final String url;

    private RehearsedTeams(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
        this.url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    static RehearsedTeams open() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var teams = new RehearsedTeams(generator.generateKeyPair(), server);
        server.createContext("/", teams::answer);
        server.start();
        return teams;
    }

    Map<String, String> settings() {
        return Map.of("TEAMS_APP_ID", APP, "TEAMS_TENANT_ID", TENANT, "TEAMS_APP_PASSWORD", "rehearsal",
                "TEAMS_OPENID_URL", url + "openid", "TEAMS_TOKEN_URL", url + "token", "TEAMS_SERVICE_HOSTS",
                url.substring("http://".length(), url.length() - 1));
    }

    /** Types words to a bot, and waits until it has answered. */
    void ask(int port, String typed) throws IOException, GeneralSecurityException {
        var activity = """
                       {"type":"message","id":"%1$s","channelId":"msteams","serviceUrl":"%2$s","text":"%1$s","locale":"en-GB",
                       "from":{"id":"29:rehearsal","name":"Rehearsal"},"recipient":{"id":"28:%3$s","name":"Leadership Bot"},
                       "conversation":{"conversationType":"personal","tenantId":"%4$s","id":"a:rehearsal"},
                       "entities":[{"type":"clientInfo","locale":"en-GB","timezone":"Europe/London"}],
                       "channelData":{"tenant":{"id":"%4$s"}}}"""
                .formatted(typed, url, APP, TENANT);
        var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/api/messages").toURL()
                .openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
        connection.setRequestProperty("Authorization", "Bearer " + token());
        connection.getOutputStream().write(activity.getBytes(UTF_8));
        try (var answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var body = switch (exchange.getRequestURI().getPath()) {
                case "/openid" -> "{\"jwks_uri\":\"" + url + "keys\"}";
                case "/keys" -> keySet();
                case "/token" -> "{\"access_token\":\"rehearsal\",\"expires_in\":" + LIFE + "}";
                default -> "{\"id\":\"1\"}";
            };
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length());
            exchange.getResponseBody().write(body.getBytes(US_ASCII));
        }
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
               {"keys":[{"kty":"RSA","use":"sig","kid":"rehearsal","n":"%s","e":"%s","endorsements":["msteams"]}]}"""
                .formatted(base64(key.getModulus().toByteArray()), base64(key.getPublicExponent().toByteArray()));
    }

    private String token() throws GeneralSecurityException {
        var claims = """
                     {"iss":"https://api.botframework.com","aud":"%s","exp":%d,"serviceurl":"%s"}""".formatted(APP,
                InstantSource.system().instant().getEpochSecond() + LIFE, url);
        var signed = base64("{\"alg\":\"RS256\",\"kid\":\"rehearsal\"}".getBytes(US_ASCII)) + "."
                + base64(claims.getBytes(US_ASCII));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
