package io.leadershipbot.teams.token;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.TeamsCredentials.Proof;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Asks Entra for a token, once.
 *
 * @see <a href="https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow">Client
 *     credentials flow</a>
 */
final class TokenRequest implements AutoCloseable {

    private static final String SCOPE = "https://api.botframework.com/.default";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("AADSTS[0-9]{1,10}");

    /** What may stand in a header, by RFC 6750. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private final TeamsCredentials credentials;
    private final URI tokenUrl;
    private final HttpUrl url;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final StrictHttp http;

    TokenRequest(TeamsCredentials credentials, URI tokenUrl, InstantSource clock, RandomGenerator random,
            StrictHttp http) {
        var parsed = HttpUrl.parse(tokenUrl.toString());
        if (parsed == null || !StrictHttp.isSafe(parsed)) {
            throw new IllegalArgumentException(
                    "The token URL '" + tokenUrl + "' is not an https URL. Give one, such as "
                            + OutboundTokens.tokenUrl("contoso.onmicrosoft.com") + ".");
        }
        this.credentials = credentials;
        this.tokenUrl = tokenUrl;
        this.url = parsed;
        this.clock = clock;
        this.random = random;
        this.http = http;
    }

    /** A token, and how long it is good. */
    record Granted(Secret token, Duration life) {}

    String host() {
        return url.host();
    }

    Granted send() throws TokenException {
        StrictHttp.Answer answer;
        try {
            answer = ask();
        } catch (IOException e) {
            throw TokenException.unreachable(url.host(), e);
        }
        if (answer.status() == 200) {
            return granted(answer).orElseThrow(() -> TokenException.unreadable(url.host(), answer.status()));
        }
        var code = code(answer);
        if (code.isPresent()) {
            throw TokenException.refused(code.get());
        }
        throw answer.status() == 429 || answer.status() >= 500
                ? TokenException.overloaded(url.host(), answer.status())
                : TokenException.unreadable(url.host(), answer.status());
    }

    /** What Entra says, whatever it is. */
    StrictHttp.Answer ask() throws IOException {
        return http.send(new Request.Builder().url(url).post(form()).build());
    }

    private FormBody form() {
        var form = new FormBody.Builder().add("grant_type", "client_credentials")
                .add("client_id", credentials.appId()).add("scope", SCOPE);
        switch (credentials.proof()) {
            case Proof.ClientSecret secret -> form.add("client_secret", secret.value().reveal());
            case Proof.Certificate certificate -> form.add("client_assertion_type", ClientAssertion.TYPE)
                    .add("client_assertion", ClientAssertion.sign(credentials.appId(), certificate.value(), tokenUrl,
                            clock.instant(), random));
        }
        return form.build();
    }

    /** The token in an answer, if there is one. */
    static Optional<Granted> granted(StrictHttp.Answer given) {
        var answer = read(given.body());
        var token = answer.path("access_token").asText("");
        var seconds = answer.path("expires_in").asLong(0);
        return TOKEN.matcher(token).matches() && seconds > 0 && seconds <= Integer.MAX_VALUE
                ? Optional.of(new Granted(Secret.of(token), Duration.ofSeconds(seconds)))
                : Optional.empty();
    }

    /** The code alone: the description names the app and the tenant. */
    static Optional<String> code(StrictHttp.Answer answer) {
        var code = CODE.matcher(read(answer.body()).path("error_description").asText(""));
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            // The exception quotes the body, which may be a token.
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
