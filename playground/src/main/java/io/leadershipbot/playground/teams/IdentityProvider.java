package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Door;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Request;

/**
 * Where the bot finds the keys to check who asks, and gets its own tokens. Outages are {@link Faults} of
 * {@link Method#OPEN_ID}, {@link Method#KEYS} and {@link Method#TOKEN}.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">
 *      Authentication with the Bot Connector API</a>
 */
public final class IdentityProvider {

    private static final String OPEN_ID = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";
    private static final String TOKEN = "/oauth2/v2.0/token";

    private final App app;
    private final String baseUrl;
    private final Monitor monitor;
    private final CallLog calls;
    private final Door<Fault> door;
    private final KeyRing keys = new KeyRing();
    private final AccessTokens accessTokens;
    private final ClientAssertions assertions;
    private final TokenEndpoint endpoint;

    IdentityProvider(App app, String baseUrl, Monitor monitor, IdSource ids, CallLog calls, Door<Fault> door) {
        this.app = app;
        this.baseUrl = baseUrl;
        this.monitor = monitor;
        this.calls = calls;
        this.door = door;
        accessTokens = new AccessTokens(ids);
        assertions = new ClientAssertions(app, ids);
        endpoint = new TokenEndpoint(app, ids, accessTokens, assertions);
    }

    /** The OpenID configuration, from which the address of the keys is read. */
    public String openIdUrl() {
        return baseUrl + OPEN_ID;
    }

    /** Where the bot gets its tokens: the endpoint of the app's tenant. */
    public String tokenUrl() {
        return tokenUrl(app.tenant());
    }

    /** The endpoint of some tenant. */
    public String tokenUrl(String tenant) {
        return baseUrl + "/" + tenant + TOKEN;
    }

    /** Publishes one more key and signs with it from now on. */
    public void rotateKeys() {
        monitor.locked(keys::add);
    }

    /** Takes every key but the newest from the list. */
    public void retireOldKeys() {
        monitor.locked(keys::forgetOld);
    }

    /** Says for which channels the keys are good; {@code msteams} and {@code webchat} at first. */
    public void endorse(String... channels) {
        monitor.locked(() -> keys.endorse(List.of(channels)));
    }

    /** Lets the app identify itself by a certificate. */
    public void trust(X509Certificate certificate) {
        monitor.locked(() -> assertions.trust(certificate));
    }

    /** How long tokens for the connector are good from now on, by the fake's clock; an hour but a second at first. */
    public void tokensLiveFor(Duration life) {
        monitor.locked(() -> accessTokens.liveFor(life));
    }

    /** Every token that the bot holds is refused from now on. */
    public void revokeTokens() {
        monitor.locked(accessTokens::revokeAll);
    }

    /** The tokens for the connector that were given to the bot and not revoked, also those that are over by now. */
    public List<String> givenTokens() {
        return monitor.locked(accessTokens::given);
    }

    KeyRing keys() {
        return keys;
    }

    AccessTokens accessTokens() {
        return accessTokens;
    }

    void attachTo(HttpServer server) {
        server.createContext("/", this::handle);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        String path = request.path();
        if (path.equals(OPEN_ID)) {
            serve(exchange, request, Method.OPEN_ID, configuration());
        } else if (path.equals(KEYS)) {
            KeyRing.await();
            serve(exchange, request, Method.KEYS, monitor.locked(keys::published));
        } else if (path.endsWith(TOKEN) && path.length() > TOKEN.length()) {
            calls.record(Method.TOKEN, request);
            String tenant = path.substring(1, path.length() - TOKEN.length());
            door.serve(exchange, Method.TOKEN,
                    () -> monitor.locked(() -> endpoint.answer(request, tenant, tokenUrl(tenant))));
        } else {
            calls.record(Method.UNKNOWN, request);
            door.serve(exchange, Method.UNKNOWN, () -> Answer.text(404, "Nothing is here."));
        }
    }

    private void serve(HttpExchange exchange, Request request, String method, ObjectNode json) throws IOException {
        calls.record(method, request);
        door.serve(exchange, method,
                () -> request.verb().equals("GET") ? Answer.json(200, json) : Answer.text(405, "GET only."));
    }

    private ObjectNode configuration() {
        ObjectNode json = Json.object().put("issuer", Tokens.ISSUER)
                .put("authorization_endpoint", "https://invalid.botframework.com").put("jwks_uri", baseUrl + KEYS);
        json.putArray("id_token_signing_alg_values_supported").add("RS256");
        json.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
        return json;
    }
}
