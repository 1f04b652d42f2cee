package io.leadershipbot.teams.token;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.teams.token.TeamsCredentials.Proof;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OutboundTokensTest {

    private static final String APP = "5b0a6d38-1b0c-4b43-8d8a-0f1f6a3d2c10";
    private static final String TENANT = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
    private static final String PATH = "/" + TENANT + "/oauth2/v2.0/token";
    private static final TeamsCredentials BY_SECRET = new TeamsCredentials(APP, TENANT,
            new Proof.ClientSecret(Secret.of("hush~&=+ hush")));

    private final ManualClock clock = new ManualClock();
    private final RecordingLog log = new RecordingLog();
    private final StubServer entra = new StubServer();
    private final AtomicInteger granted = new AtomicInteger();
    private final OutboundTokens tokens = tokens(BY_SECRET);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    OutboundTokensTest() {
        works();
    }

    @AfterEach
    void close() {
        entra.close();
        threads.shutdownNow();
        tokens.close();
    }

    @Test
    void token_is_asked_for_with_the_secret() throws Exception {
        assertThat(tokens.token().reveal()).isEqualTo("token-1");

        var request = entra.received(PATH).getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(form(request.body())).containsOnly(Map.entry("grant_type", "client_credentials"),
                Map.entry("client_id", APP), Map.entry("client_secret", "hush~&=+ hush"),
                Map.entry("scope", "https://api.botframework.com/.default"));
    }

    @Test
    void token_is_asked_for_with_the_certificate(@TempDir Path folder) throws Exception {
        var made = Keytool.make(folder, "RSA", 2048);
        var pem = Files.writeString(folder.resolve("bot.pem"), made.certificatePem() + made.keyPem());
        var certificate = ClientCertificate.read(pem);

        try (var certified = tokens(new TeamsCredentials(APP, TENANT, new Proof.Certificate(certificate)))) {
            assertThat(certified.token().reveal()).isEqualTo("token-1");
        }

        var form = form(entra.received(PATH).getFirst().body());
        assertThat(form).containsOnlyKeys("grant_type", "client_id", "scope", "client_assertion_type",
                "client_assertion").containsEntry("client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        var assertion = SignedJWT.parse(form.getOrDefault("client_assertion", ""));
        assertThat(assertion.verify(new RSASSAVerifier((RSAPublicKey) made.certificate().getPublicKey()))).isTrue();
        assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.PS256);
        assertThat(assertion.getHeader().getX509CertSHA256Thumbprint()).isEqualTo(certificate.thumbprint());
        var claims = assertion.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(APP);
        assertThat(claims.getSubject()).isEqualTo(APP);
        assertThat(claims.getAudience()).containsExactly(entra.url(PATH).toString());
        assertThat(claims.getNotBeforeTime()).isEqualTo(clock.instant());
        assertThat(claims.getExpirationTime()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(claims.getJWTID()).hasSize(36);
    }

    @Test
    void every_assertion_has_an_id_of_its_own(@TempDir Path folder) throws Exception {
        var made = Keytool.make(folder, "RSA", 2048);
        var pem = Files.writeString(folder.resolve("bot.pem"), made.certificatePem() + made.keyPem());
        var random = new Random(7);

        var ids = IntStream.range(0, 2)
                .mapToObj(i -> ClientAssertion.sign(APP, ClientCertificate.read(pem), entra.url(PATH), clock.instant(),
                        random))
                .map(assertion -> assertion.split("\\.", -1)[1]).distinct();

        assertThat(ids).hasSize(2);
    }

    @Test
    void token_is_kept() throws Exception {
        var first = tokens.token();
        clock.pass(Duration.ofMinutes(39));

        assertThat(tokens.token()).isSameAs(first);
        assertThat(entra.received()).hasSize(1);
    }

    @Test
    void token_is_renewed_at_two_thirds_of_its_life_while_the_old_one_serves() throws Exception {
        var first = tokens.token();
        entra.hang();
        clock.pass(Duration.ofMinutes(40));

        assertThat(tokens.token()).isSameAs(first);
        entra.awaitHanging();
        assertThat(tokens.token()).isSameAs(first);
        clock.pass(Duration.ofMinutes(17));
        var next = threads.submit(tokens::token);
        entra.release();

        assertThat(next.get().reveal()).isEqualTo("token-2");
        assertThat(tokens.token().reveal()).isEqualTo("token-2");
        assertThat(entra.received()).hasSize(2);
    }

    @Test
    void token_is_given_up_before_it_ends() throws Exception {
        tokens.token();
        clock.pass(Duration.ofMinutes(57));

        assertThat(tokens.token().reveal()).isEqualTo("token-2");
    }

    @Test
    void thousand_at_once_share_one_request() throws Exception {
        var start = new CountDownLatch(1);
        var asking = IntStream.range(0, 1000).mapToObj(i -> threads.submit(() -> {
            start.await();
            return tokens.token();
        })).toList();

        start.countDown();

        for (Future<Secret> answer : asking) {
            assertThat(answer.get().reveal()).isEqualTo("token-1");
        }
        assertThat(entra.received()).hasSize(1);
    }

    @Test
    void failed_renewal_keeps_the_token_while_it_lives() throws Exception {
        var first = tokens.token();
        entra.respond(request -> StubServer.Answer.of(503, ""));
        clock.pass(Duration.ofMinutes(40));

        assertThat(tokens.token()).isSameAs(first);
        clock.pass(Duration.ofMinutes(16));
        assertThat(tokens.token()).isSameAs(first);
        clock.pass(Duration.ofMinutes(1));
        assertThatThrownBy(tokens::token).isInstanceOf(TokenException.class);

        works();
        assertThat(tokens.token().reveal()).isEqualTo("token-2");
        assertThat(log.lines()).isNotEmpty().containsOnly("platform-unreachable platform=teams");
    }

    @Test
    void failed_renewal_is_repeated_after_half_a_minute() throws Exception {
        var first = tokens.token();
        entra.respond(request -> StubServer.Answer.of(503, ""));
        clock.pass(Duration.ofMinutes(40));
        tokens.token();
        while (log.lines().isEmpty()) {
            Thread.onSpinWait();
        }

        for (int i = 0; i < 1000; i++) {
            assertThat(tokens.token()).isSameAs(first);
        }
        clock.pass(Duration.ofSeconds(30));
        entra.hang();
        tokens.token();
        entra.awaitHanging();

        assertThat(entra.received()).hasSize(3);
    }

    @Test
    void refused_token_is_forgotten() throws Exception {
        var first = tokens.token();

        tokens.forget(first);

        assertThat(tokens.token().reveal()).isEqualTo("token-2");
    }

    @Test
    void forgetting_an_old_token_leaves_the_new_one() throws Exception {
        var first = tokens.token();
        tokens.forget(first);
        var second = tokens.token();

        tokens.forget(first);

        assertThat(tokens.token()).isSameAs(second);
    }

    @ParameterizedTest
    @CsvSource({"AADSTS7000215, Copy the secret's value", "AADSTS7000222, has expired",
            "AADSTS700016, Check the app id and the tenant", "AADSTS90002, There is no such tenant",
            "AADSTS900023, There is no such tenant", "AADSTS700027, Upload it", "AADSTS700024, Set this machine's time",
            "AADSTS7000112, Enable it", "AADSTS53003, Conditional Access",
            "AADSTS12345, https://login.microsoftonline.com/error?code=12345"})
    void refusal_has_the_code_of_entra_and_says_what_to_do(String code, String advice) {
        entra.respond(
                request -> StubServer.Answer.of(401, "{\"error\":\"invalid_client\",\"error_description\":\"" + code
                        + ": About app '" + APP + "' and hush~&=+ hush.\"}"));

        var refusal = failure();

        assertThat(refusal.code()).contains(code);
        assertThat(refusal.isTemporary()).isFalse();
        assertThat(refusal).hasMessageContaining(code).hasMessageContaining(advice);
        assertThat(refusal.getMessage()).doesNotContain("hush").doesNotContain(APP);
        assertThat(refusal).hasNoCause();
        assertThat(log.lines()).containsExactly(
                "platform-unreachable platform=teams aadsts=" + code.substring("AADSTS".length()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void busy_entra_is_temporary(int status) {
        entra.respond(request -> StubServer.Answer.of(status, "<html>"));

        assertThat(failure().isTemporary()).isTrue();
        assertThat(failure()).hasMessageContaining("answered " + status);
    }

    @Test
    void entra_that_cannot_be_reached_is_temporary() {
        entra.close();

        assertThat(failure().isTemporary()).isTrue();
        assertThat(failure()).hasMessageContaining("No answer from '127.0.0.1'").hasMessageContaining("HTTPS");
    }

    @Test
    void entra_that_hangs_is_given_up() {
        entra.hang();
        var patience = Duration.ofMillis(50);
        try (var impatient = new OutboundTokens(new TokenRequest(BY_SECRET, entra.url(PATH), clock, new Random(7),
                new StrictHttp(patience, patience, patience)), clock, log)) {
            assertThatThrownBy(impatient::token).asInstanceOf(InstanceOfAssertFactories.type(TokenException.class))
                    .extracting(TokenException::isTemporary).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "null", "{}", "{\"access_token\":\"a\"}",
            "{\"access_token\":\"a\",\"expires_in\":0}", "{\"access_token\":\"a\",\"expires_in\":-1}",
            "{\"access_token\":\"\",\"expires_in\":3600}", "{\"access_token\":\"a\\nb\",\"expires_in\":3600}",
            "{\"access_token\":\"a b\",\"expires_in\":3600}", "{\"access_token\":7,\"expires_in\":{}}",
            "{\"access_token\":\"\u00e9\",\"expires_in\":3600}", "{\"access_token\":\"tok"})
    void answer_that_is_no_token_is_refused(String body) {
        entra.respond(request -> StubServer.Answer.of(200, body));

        assertThat(failure()).hasMessageContaining("not as Entra does");
        assertThat(failure().code()).isEmpty();
        assertThat(failure()).hasNoCause();
    }

    @Test
    void redirect_is_not_followed_with_the_secret() {
        entra.respond(request -> new StubServer.Answer(307, Map.of("Location", entra.origin() + "/elsewhere"), ""));

        assertThat(failure().isTemporary()).isFalse();
        assertThat(entra.received("/elsewhere")).isEmpty();
    }

    @Test
    void token_url_by_http_elsewhere_is_refused() {
        assertThatThrownBy(() -> new OutboundTokens(BY_SECRET, URI.create("http://login.microsoftonline.com/x"), clock,
                new Random(7), log)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not an https URL");
    }

    @Test
    void token_url_is_the_tenants_own() {
        assertThat(OutboundTokens.tokenUrl(TENANT)).hasToString("https://login.microsoftonline.com" + PATH);
    }

    private void works() {
        entra.respond(request -> StubServer.Answer.of(200, "{\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"access_token\":\"token-" + granted.incrementAndGet() + "\"}"));
    }

    private OutboundTokens tokens(TeamsCredentials credentials) {
        var patience = Duration.ofMinutes(1);
        return new OutboundTokens(new TokenRequest(credentials, entra.url(PATH), clock, new Random(7),
                new StrictHttp(patience, patience, patience)), clock, log);
    }

    private TokenException failure() {
        return catchThrowableOfType(TokenException.class, tokens::token);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1)).map(field -> List.of(field.split("=", 2)))
                .collect(Collectors.toMap(List::getFirst, field -> URLDecoder.decode(field.getLast(), UTF_8)));
    }

}
