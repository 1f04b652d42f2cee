package io.leadershipbot.playground.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Request;

/**
 * Entra's token endpoint, for client credentials only. Called under the monitor.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow">Client
 *      credentials</a>
 */
final class TokenEndpoint {

    static final String SCOPE = "https://api.botframework.com/.default";
    private static final String BY_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final App app;
    private final IdSource ids;
    private final AccessTokens tokens;
    private final ClientAssertions assertions;

    TokenEndpoint(App app, IdSource ids, AccessTokens tokens, ClientAssertions assertions) {
        this.app = app;
        this.ids = ids;
        this.tokens = tokens;
        this.assertions = assertions;
    }

    /**
     * Answers a request.
     *
     * @param tenant the first segment of the path
     * @param address of this endpoint, which assertions must name
     */
    Answer answer(Request request, String tenant, String address) {
        try {
            if (!request.verb().equals("POST")
                    || !request.mediaType().equals("application/x-www-form-urlencoded")) {
                throw EntraRefusal.request("invalid_request", "AADSTS900561",
                        "The endpoint only accepts POST requests.");
            }
            check(Form.decode(request.body()), tenant, address);
            long seconds = tokens.life().toSeconds();
            return Answer.json(200, Json.object().put("token_type", "Bearer").put("expires_in", seconds)
                    .put("ext_expires_in", seconds).put("access_token", tokens.issue()));
        } catch (EntraRefusal refusal) {
            return refusal.answer(ids);
        } catch (IllegalArgumentException e) {
            return EntraRefusal.request("invalid_request", "AADSTS900144", "The request body is malformed.")
                    .answer(ids);
        }
    }

    private void check(Map<String, String> form, String tenant, String address) {
        String grant = required(form, "grant_type");
        if (!grant.equals("client_credentials")) {
            throw EntraRefusal.request("unsupported_grant_type", "AADSTS70003",
                    "The app requested an unsupported grant type '" + grant + "'.");
        }
        String client = required(form, "client_id");
        String scope = required(form, "scope");
        if (!client.equals(app.id()) || !tenant.equals(app.tenant())) {
            throw EntraRefusal.request("unauthorized_client", "AADSTS700016", "Application with identifier '" + client
                    + "' was not found in the directory '" + tenant + "'.");
        }
        if (form.containsKey("client_assertion")) {
            if (!BY_ASSERTION.equals(form.get("client_assertion_type"))) {
                throw EntraRefusal.request("invalid_request", "AADSTS900144",
                        "The request body must contain the following parameter: 'client_assertion_type'.");
            }
            assertions.check(form.getOrDefault("client_assertion", ""), address);
        } else if (!form.containsKey("client_secret")) {
            throw EntraRefusal.client("AADSTS7000216",
                    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.");
        } else if (!same(app.secret(), form.getOrDefault("client_secret", ""))) {
            throw EntraRefusal.client("AADSTS7000215", "Invalid client secret provided. Ensure the secret being sent "
                    + "in the request is the client secret value, not the client secret ID.");
        }
        if (!scope.equals(SCOPE)) {
            throw EntraRefusal.request("invalid_scope", "AADSTS70011", "The provided value for the input parameter "
                    + "'scope' is not valid. The scope " + scope + " is not valid.");
        }
    }

    private static String required(Map<String, String> form, String name) {
        String value = form.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw EntraRefusal.request("invalid_request", "AADSTS900144",
                    "The request body must contain the following parameter: '" + name + "'.");
        }
        return value;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
