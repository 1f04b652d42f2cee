package io.leadershipbot.app.fuzz;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Publishes a key, gives the bot its token, and takes every message without a look: a fake Teams for what is garbage.
 * Tokens for requests to the bot are made once of each kind, as the real ones are good for an hour.
 */
final class QuietTeams implements AutoCloseable {

    static final String APP = "5a1e0c4e-9b1d-4c37-8a2f-7f0d5c3b1a90";
    static final String TENANT = "0d5e7a52-3c1b-4f86-9e64-2b8f1c7d9a10";

    private static final long HOUR = 3600;

    private final HttpServer server;
    private final KeyPair key = pair();
    private final KeyPair otherKey = pair();
    private final LongAdder messages = new LongAdder();
    private final Map<Signing, String> authorizations = new TreeMap<>();

    QuietTeams() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        long now = Instant.now().getEpochSecond();
        authorizations.put(Signing.AFTER, "Bearer " + token(key, "RS256", now + HOUR, APP));
        authorizations.put(Signing.BEFORE, "Bearer " + token(key, "RS256", now + HOUR, TENANT));
        authorizations.put(Signing.RANDOM, "Bearer " + "x".repeat(500));
        authorizations.put(Signing.OTHER_SECRET, "Bearer " + token(otherKey, "RS256", now + HOUR, APP));
        authorizations.put(Signing.OLD, "Bearer " + token(key, "RS256", now - HOUR, APP));
        authorizations.put(Signing.FUTURE, "Bearer " + token(key, "none", now + HOUR, APP));
        authorizations.put(Signing.SPOILT, "Bearer " + token(key, "RS256", now + HOUR, APP) + "A");
        authorizations.put(Signing.GARBAGE_TIME, "Bearer " + token(key, "HS256", now + HOUR, APP));
    }

    /** The headers that a mutant is sent with. */
    Map<String, String> headers(Signing signing, String contentType) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", contentType);
        if (authorizations.containsKey(signing)) {
            headers.put("Authorization", authorizations.get(signing));
        }
        return headers;
    }

    String url() {
        return "http://" + authority();
    }

    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where answers go. */
    String serviceUrl() {
        return url() + "/emea/";
    }

    /** How many messages came. */
    long messages() {
        return messages.sum();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        var body = switch (path) {
            case "/openid" -> "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"" + url() + "/keys\"}";
            case "/keys" -> keys();
            case "/token" -> "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"bots-own\"}";
            default -> {
                messages.increment();
                yield "{\"id\":\"1\"}";
            }
        };
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String keys() {
        var open = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"k1\",\"n\":\"" + number(open.getModulus())
                + "\",\"e\":\"" + number(open.getPublicExponent()) + "\",\"endorsements\":[\"msteams\"]}]}";
    }

    private String token(KeyPair signingKey, String algorithm, long end, String audience) {
        var head = "{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\",\"kid\":\"k1\"}";
        var claims = "{\"iss\":\"https://api.botframework.com\",\"aud\":\"" + audience + "\",\"exp\":" + end
                + ",\"serviceurl\":\"" + serviceUrl() + "\"}";
        var signed = encoded(head.getBytes(UTF_8)) + "." + encoded(claims.getBytes(UTF_8));
        return signed + "." + (algorithm.equals("none") ? "" : encoded(signature(signingKey, signed)));
    }

    private static byte[] signature(KeyPair signingKey, String words) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signingKey.getPrivate());
            signature.update(words.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no RSA.", e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no RSA.", e);
        }
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
