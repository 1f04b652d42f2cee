package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.leadershipbot.playground.teams.Backstage.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens for the connector: who gets one, and what Entra says to everybody else. */
class TokenEndpointTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;
    private static X509Certificate certificate;
    private static PrivateKey key;

    private final Backstage backstage = new Backstage();

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("bot.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "bot", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=bot", "-keystore",
                file.toString(), "-storetype", "PKCS12", "-storepass", "changeit").redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        certificate = (X509Certificate) store.getCertificate("bot");
        key = (PrivateKey) store.getKey("bot", PASSWORD);
    }

    @AfterEach
    void close() {
        backstage.close();
    }

    @Test
    void a_bot_with_its_secret_gets_a_token_that_the_connector_takes() {
        Reply reply = ask(Map.of());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("token_type").asText()).isEqualTo("Bearer");
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(3599);
        assertThat(send(reply)).isEqualTo(201);
    }

    @Test
    void a_token_is_over_when_its_time_is() {
        backstage.provider.tokensLiveFor(Duration.ofMinutes(10));
        Reply reply = ask(Map.of());

        backstage.pass(Duration.ofSeconds(599));
        assertThat(send(reply)).isEqualTo(201);
        backstage.pass(Duration.ofSeconds(1));
        assertThat(send(reply)).isEqualTo(401);
    }

    @Test
    void revoked_tokens_are_refused_and_new_ones_are_not() {
        Reply old = ask(Map.of());

        backstage.provider.revokeTokens();

        assertThat(send(old)).isEqualTo(401);
        assertThat(send(ask(Map.of()))).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"client_secret, wrong, 401, invalid_client, 7000215", "client_secret, , 401, invalid_client, 7000216",
            "client_id, 00000000-0000-4000-8000-000000000000, 400, unauthorized_client, 700016",
            "client_id, , 400, invalid_request, 900144", "grant_type, , 400, invalid_request, 900144",
            "grant_type, password, 400, unsupported_grant_type, 70003", "scope, , 400, invalid_request, 900144",
            "scope, https://graph.microsoft.com/.default, 400, invalid_scope, 70011"})
    void one_wrong_field_is_enough_to_be_refused(String field, String value, int status, String error, int code) {
        Map<String, String> form = new HashMap<>(backstage.secretForm());
        if (value == null) {
            form.remove(field);
        } else {
            form.put(field, value);
        }

        Reply reply = backstage.askToken(backstage.provider.tokenUrl(), form);

        assertRefused(reply, status, error, code);
    }

    @Test
    void a_single_tenant_app_gets_no_token_elsewhere() {
        assertRefused(backstage.askToken(backstage.provider.tokenUrl("botframework.com"), backstage.secretForm()), 400,
                "unauthorized_client", 700016);
    }

    @Test
    void a_token_is_not_to_be_had_by_get() {
        assertRefused(backstage.get(backstage.provider.tokenUrl()), 400, "invalid_request", 900561);
    }

    @Test
    void broken_escapes_are_a_bad_request() {
        assertThat(backstage.askToken(backstage.provider.tokenUrl(), Map.of("client_id", "%")).status())
                .isEqualTo(400);
    }

    @Test
    void a_secret_stays_out_of_the_log_of_calls() {
        ask(Map.of());

        assertThat(backstage.calls.of(Method.TOKEN)).hasSize(1);
        assertThat(backstage.calls.all().toString()).doesNotContain(Backstage.APP.secret());
    }

    @Test
    void a_certificate_that_is_registered_is_as_good_as_a_secret() {
        backstage.provider.trust(certificate);

        assertThat(send(ask(assertion(JWSAlgorithm.RS256, claims -> {})))).isEqualTo(201);
        assertThat(send(ask(assertion(JWSAlgorithm.PS256, claims -> {})))).isEqualTo(201);
    }

    @Test
    void a_certificate_that_is_not_registered_is_refused() {
        assertRefused(ask(assertion(JWSAlgorithm.RS256, claims -> {})), 401, "invalid_client", 700027);
    }

    @Test
    void an_assertion_is_looked_at_closely() throws JOSEException {
        backstage.provider.trust(certificate);

        assertRefused(changed(claims -> claims.issuer("somebody")), 401, "invalid_client", 700021);
        assertRefused(changed(claims -> claims.subject("somebody")), 401, "invalid_client", 700021);
        assertRefused(changed(claims -> claims.audience("https://login.example")), 401, "invalid_client", 700023);
        assertRefused(changed(claims -> claims.expirationTime(date(0))), 401, "invalid_client", 700024);
        assertRefused(changed(claims -> claims.expirationTime(null)), 401, "invalid_client", 700024);
        assertRefused(changed(claims -> claims.notBeforeTime(date(301))), 401, "invalid_client", 700024);
        assertRefused(changed(claims -> claims.jwtID(null)), 401, "invalid_client", 50027);
        assertRefused(ask(Map.of("client_assertion", "no token")), 400, "invalid_request", 900144);
        assertRefused(ask(typed("no token")), 401, "invalid_client", 50027);
        assertRefused(ask(typed(signedBy(KeyRing.make().toPrivateKey(), JWSAlgorithm.RS256, claims -> {}))), 401,
                "invalid_client", 700027);
    }

    private Reply changed(Consumer<JWTClaimsSet.Builder> change) {
        return ask(assertion(JWSAlgorithm.RS256, change));
    }

    private Map<String, String> assertion(JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> change) {
        return typed(signedBy(key, algorithm, change));
    }

    private static Map<String, String> typed(String assertion) {
        return Map.of("client_assertion", assertion, "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    }

    private String signedBy(PrivateKey signer, JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(Backstage.APP.id())
                .subject(Backstage.APP.id()).audience(backstage.provider.tokenUrl()).jwtID("1")
                .notBeforeTime(date(0)).expirationTime(date(600));
        change.accept(claims);
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(algorithm)
                    .x509CertSHA256Thumbprint(X509CertUtils.computeSHA256Thumbprint(certificate)).build(),
                    claims.build());
            jwt.sign(new RSASSASigner(signer));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Date date(long secondsFromNow) {
        return Date.from(backstage.now().plusSeconds(secondsFromNow));
    }

    /** Asks with the secret, or with something else in its place. */
    private Reply ask(Map<String, String> instead) {
        Map<String, String> form = new HashMap<>(backstage.secretForm());
        if (!instead.isEmpty()) {
            form.remove("client_secret");
            form.putAll(instead);
        }
        return backstage.askToken(backstage.provider.tokenUrl(), form);
    }

    private int send(Reply token) {
        return backstage.call("POST", Backstage.in(backstage.adasChat), Backstage.message("Hello"),
                "Bearer " + token.json().path("access_token").asText()).status();
    }

    private static void assertRefused(Reply reply, int status, String error, int code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().path("error").asText()).isEqualTo(error);
        assertThat(reply.json().path("error_codes").path(0).asInt()).isEqualTo(code);
        assertThat(reply.json().path("error_description").asText()).startsWith("AADSTS" + code + ": ");
    }
}
