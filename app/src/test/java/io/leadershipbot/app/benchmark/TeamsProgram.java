package io.leadershipbot.app.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Stands for Microsoft: the provider of the channel service's keys, the one of bots' tokens, and the connector, which
 * counts what bots say and looks at nothing else. Says what {@link Tenant} has to know, and runs until killed.
 */
public final class TeamsProgram extends Handler.Abstract {

    private static final String ISSUER = "https://api.botframework.com";
    private static final String BOT_TOKEN = "benchmark-token";
    private static final Duration LIFE = Duration.ofDays(1);

    private final AtomicLong answers = new AtomicLong();
    private final RSAKey key;

    private TeamsProgram(RSAKey key) {
        this.key = key;
    }

    /** Serves. */
    public static void main(String[] args) throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("benchmark").keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                .generate();
        var threads = new QueuedThreadPool(10, 2);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        var server = new Server(threads);
        var plain = new ServerConnector(server, 0, 1, new HttpConnectionFactory(new HttpConfiguration()));
        var keyStore = keyStore();
        var tls = new SslContextFactory.Server();
        tls.setKeyStorePath(keyStore.toString());
        tls.setKeyStorePassword(Tenant.KEY_STORE_PASSWORD);
        var secure = new ServerConnector(server, tls, new HttpConnectionFactory(new HttpConfiguration()));
        for (var connector : new ServerConnector[]{plain, secure}) {
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
        }
        server.setHandler(new TeamsProgram(key));
        server.start();
        System.out.println("key-store=" + keyStore);
        System.out.println("tls-port=" + secure.getLocalPort());
        System.out.println("token=" + channelToken(key, "http://127.0.0.1:" + plain.getLocalPort() + "/"));
        System.out.println("port=" + plain.getLocalPort());
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = Request.getPathInContext(request);
        switch (path) {
            case "/openid" -> answer(response, callback, Map.of("issuer", ISSUER, "jwks_uri",
                    "http://" + request.getHeaders().get(HttpHeader.HOST) + "/keys"));
            case "/keys" -> answer(response, callback, keys());
            case "/token", "/adfs/oauth2/token" -> answer(response, callback,
                    Map.of("token_type", "Bearer", "expires_in", LIFE.toSeconds(), "access_token", BOT_TOKEN));
            case "/answers" -> Content.Sink.write(response, true, Long.toString(answers.get()), callback);
            default -> take(path, request, response, callback);
        }
        return true;
    }

    private void take(String path, Request request, Response response, Callback callback) throws Exception {
        boolean isMessage = Content.Source.asString(request, UTF_8).contains("\"type\":\"message\"");
        boolean isBot = ("Bearer " + BOT_TOKEN).equals(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        if (!path.startsWith("/v3/conversations/") || !isMessage || !isBot) {
            Response.writeError(request, response, callback, isBot ? 404 : 401);
        } else {
            response.setStatus(201);
            answer(response, callback, Map.of("id", Long.toString(answers.incrementAndGet())));
        }
    }

    private static void answer(Response response, Callback callback, Map<String, Object> json) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        Content.Sink.write(response, true, JSONObjectUtils.toJSONString(json), callback);
    }

    /** With the channels that each key may speak for, as the Bot Framework publishes them. */
    private Map<String, Object> keys() {
        var keys = new JWKSet(key.toPublicJWK()).toJSONObject();
        var published = key.toPublicJWK().toJSONObject();
        published.put("endorsements", new String[]{"msteams"});
        keys.put("keys", new Object[]{published});
        return keys;
    }

    private static String channelToken(RSAKey key, String serviceUrl) throws Exception {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience(Tenant.APP_ID)
                .notBeforeTime(Date.from(now.minusSeconds(60))).expirationTime(Date.from(now.plus(LIFE)))
                .claim("serviceurl", serviceUrl).build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** A certificate for this machine, made by the JDK's own tool. */
    private static Path keyStore() throws Exception {
        var file = Path.of("key-store.p12").toAbsolutePath();
        var tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "benchmark", "-keyalg", "RSA", "-dname", "CN=127.0.0.1", "-ext",
                "san=ip:127.0.0.1", "-keystore", file.toString(), "-storepass", Tenant.KEY_STORE_PASSWORD).inheritIO()
                .start();
        if (tool.waitFor() != 0) {
            throw new IllegalStateException("keytool ended with " + tool.exitValue());
        }
        return file;
    }
}
