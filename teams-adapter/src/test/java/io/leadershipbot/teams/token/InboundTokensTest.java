package io.leadershipbot.teams.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import io.leadershipbot.teams.token.InboundTokens.Verdict;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class InboundTokensTest {

    private static final String APP = "5b0a6d38-1b0c-4b43-8d8a-0f1f6a3d2c10";
    private static final String SERVICE = "https://smba.trafficmanager.net/emea/";

    private final ManualClock clock = new ManualClock();
    private final RecordingLog log = new RecordingLog();
    private final Provider provider = new Provider();
    private final InboundTokens tokens = new InboundTokens(APP, provider.download(), clock, log);

    @AfterEach
    void close() {
        tokens.close();
        provider.close();
    }

    @Test
    void token_of_the_channel_service_is_good() {
        assertThat(verdict(token(claims()))).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void scheme_may_be_written_in_any_case() {
        assertThat(tokens.check(Optional.of("bEaReR " + token(claims())))).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void app_id_may_be_written_in_any_case() {
        try (var shouting = new InboundTokens(APP.toUpperCase(java.util.Locale.ROOT), provider.download(), clock,
                log)) {
            assertThat(shouting.check(Optional.of("Bearer " + token(claims())))).isInstanceOf(Verdict.Good.class);
        }
    }

    @Test
    void claims_fit_their_activity_and_no_other() {
        var claims = good(token(claims()));

        assertThat(claims.fit(SERVICE, "msteams")).isTrue();
        assertThat(claims.fit("https://SMBA.TrafficManager.net:443/emea", "msteams")).isTrue();
        assertThat(claims.fit("https://smba.trafficmanager.net/amer/", "msteams")).isFalse();
        assertThat(claims.fit("https://smba.trafficmanager.net.evil.example/emea/", "msteams")).isFalse();
        assertThat(claims.fit("http://smba.trafficmanager.net/emea/", "msteams")).isFalse();
        assertThat(claims.fit("", "msteams")).isFalse();
        assertThat(claims.fit(SERVICE, "emulator")).isFalse();
        assertThat(claims.fit(SERVICE, "MSTEAMS")).isFalse();
        assertThat(claims.fit(SERVICE, "")).isFalse();
    }

    @Test
    void key_that_is_not_endorsed_for_teams_signs_nothing_for_it() {
        provider.rotate(ProviderKey.first().endorsedFor("webchat"));

        assertThat(good(token(claims())).fit(SERVICE, "msteams")).isFalse();
    }

    @Test
    void key_without_endorsements_signs_nothing_for_teams() {
        provider.rotate(ProviderKey.first().endorsedFor());

        assertThat(good(token(claims())).fit(SERVICE, "msteams")).isFalse();
    }

    @Test
    void request_without_authorization_is_refused() {
        assertThat(tokens.check(Optional.empty())).isEqualTo(new Verdict.Refused(TokenRefusal.MISSING));
        assertThat(tokens.check(Optional.of("Basic dGVhbXM6dGVhbXM=")))
                .isEqualTo(new Verdict.Refused(TokenRefusal.MISSING));
        assertThat(tokens.check(Optional.of("Bearer"))).isEqualTo(new Verdict.Refused(TokenRefusal.MISSING));
    }

    @Test
    void foreign_key_under_the_name_of_a_known_one_is_refused() {
        var foreign = new ProviderKey("first", ProviderKey.second().pair(), List.of("msteams"));

        assertRefused(foreign.sign(claims()), TokenRefusal.WRONG_SIGNATURE);
    }

    @Test
    void key_in_the_token_itself_is_not_believed() {
        var own = ProviderKey.second();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first")
                .jwk(new RSAKey.Builder(own.publicKey()).build()).build();

        assertRefused(own.sign(header, new Payload(claims())), TokenRefusal.WRONG_SIGNATURE);
    }

    @Test
    void changed_claims_are_refused() {
        var parts = token(claims()).split("\\.", -1);
        var changed = token(with("serviceurl", "https://evil.example/")).split("\\.", -1)[1];

        assertRefused(parts[0] + "." + changed + "." + parts[2], TokenRefusal.WRONG_SIGNATURE);
    }

    @Test
    void missing_signature_is_refused() {
        var token = token(claims());

        assertRefused(token.substring(0, token.lastIndexOf('.') + 1), TokenRefusal.WRONG_SIGNATURE);
    }

    @Test
    void unknown_key_is_refused() {
        assertThat(verdict(token(claims()))).isInstanceOf(Verdict.Good.class);

        assertRefused(ProviderKey.second().sign(claims()), TokenRefusal.UNKNOWN_KEY);
    }

    @Test
    void token_that_names_no_key_is_refused() {
        assertThat(verdict(token(claims()))).isInstanceOf(Verdict.Good.class);

        assertRefused(ProviderKey.first().sign(new JWSHeader(JWSAlgorithm.RS256), new Payload(claims())),
                TokenRefusal.UNKNOWN_KEY);
    }

    @Test
    void nothing_is_good_while_the_provider_never_answered() {
        provider.server().respond(request -> StubServer.Answer.of(500, ""));

        assertRefused(token(claims()), TokenRefusal.NO_KEYS);
    }

    @Test
    void unsigned_token_is_refused() {
        var header = part("{\"alg\":\"none\",\"kid\":\"first\"}");
        var claims = token(claims()).split("\\.", -1)[1];

        assertRefused(header + "." + claims + ".", TokenRefusal.WRONG_ALGORITHM);
        assertRefused(header + "." + claims + ".c2ln", TokenRefusal.WRONG_ALGORITHM);
    }

    @Test
    void hmac_with_the_public_key_is_refused() throws JOSEException {
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                new Payload(claims()));
        token.sign(new MACSigner(ProviderKey.first().publicKey().getEncoded()));

        assertRefused(token.serialize(), TokenRefusal.WRONG_ALGORITHM);
    }

    @Test
    void other_algorithm_of_the_right_key_is_refused() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first").build();

        assertRefused(ProviderKey.first().sign(header, new Payload(claims())), TokenRefusal.WRONG_ALGORITHM);
    }

    @Test
    void critical_extension_that_nobody_knows_is_refused() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").criticalParams(Set.of("strange"))
                .customParam("strange", true).build();

        assertRefused(ProviderKey.first().sign(header, new Payload(claims())), TokenRefusal.WRONG_SIGNATURE);
    }

    @Test
    void token_of_a_tenant_a_skill_or_an_emulator_is_refused() {
        for (var issuer : List.of("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
                "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
                "https://api.botframework.us", "https://api.botframework.com/", "")) {
            var claims = with("iss", issuer);
            claims.put("appid", APP);
            assertRefused(token(claims), TokenRefusal.WRONG_ISSUER);
        }
        assertRefused(token(without("iss")), TokenRefusal.WRONG_ISSUER);
    }

    @Test
    void token_for_another_bot_is_refused() {
        assertRefused(token(with("aud", "00000000-0000-0000-0000-000000000000")), TokenRefusal.WRONG_AUDIENCE);
        assertRefused(token(with("aud", List.of(APP, "00000000-0000-0000-0000-000000000000"))),
                TokenRefusal.WRONG_AUDIENCE);
        assertRefused(token(without("aud")), TokenRefusal.WRONG_AUDIENCE);
    }

    @Test
    void token_without_an_end_is_refused() {
        assertRefused(token(without("exp")), TokenRefusal.NO_EXPIRY);
    }

    @Test
    void expired_token_is_refused_five_minutes_after_its_end() {
        var now = clock.instant().getEpochSecond();

        assertThat(verdict(token(with("exp", now - 299)))).isInstanceOf(Verdict.Good.class);
        assertRefused(token(with("exp", now - 300)), TokenRefusal.EXPIRED);
        assertRefused(token(with("exp", Long.MIN_VALUE)), TokenRefusal.EXPIRED);
    }

    @Test
    void token_of_the_future_is_refused_until_five_minutes_before_its_time() {
        var now = clock.instant().getEpochSecond();

        assertThat(verdict(token(with("nbf", now + 300)))).isInstanceOf(Verdict.Good.class);
        assertRefused(token(with("nbf", now + 301)), TokenRefusal.NOT_YET_VALID);
    }

    @Test
    void token_without_a_beginning_is_good() {
        assertThat(verdict(token(without("nbf")))).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void token_for_no_service_is_refused() {
        assertRefused(token(without("serviceurl")), TokenRefusal.NO_SERVICE_URL);
        assertRefused(token(with("serviceurl", "")), TokenRefusal.NO_SERVICE_URL);
        assertRefused(token(with("serviceurl", "https://u@smba.trafficmanager.net/")), TokenRefusal.NO_SERVICE_URL);
        assertRefused(token(with("serviceurl", 7)), TokenRefusal.MALFORMED);
    }

    @Test
    void huge_token_is_refused_before_it_is_looked_at() {
        assertRefused(token(with("padding", "x".repeat(16 * 1024))), TokenRefusal.TOO_LONG);
        assertThat(provider.fetches()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", ".", "..", "...", "a.b", "a.b.c", "a.b.c.d", "a.b.c.d.e", "{}.{}.{}", "é.é.é",
            "?.?.?", "\u0000.\u0000.\u0000", "e30.e30.e30", "bnVsbA.bnVsbA.", "W10.W10.W10", "MQ.MQ.MQ", "IiI.IiI.IiI"})
    void malformed_token_is_refused(String token) {
        assertRefused(token, TokenRefusal.MALFORMED);
    }

    @Test
    void token_without_its_dots_is_refused() {
        assertRefused(token(claims()).replace(".", ""), TokenRefusal.MALFORMED);
    }

    @Test
    void letters_beside_the_alphabet_are_not_skipped() {
        assertRefused(token(claims()) + "=", TokenRefusal.MALFORMED);
        assertRefused(token(claims()) + "\n", TokenRefusal.MALFORMED);
        assertRefused(" " + token(claims()), TokenRefusal.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{", "{\"exp\":\"soon\"}", "{\"aud\":7}",
            "{\"iss\":{}}", "\uFFFF"})
    void well_signed_nonsense_is_refused(String payload) {
        var token = ProviderKey.first().sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").build(),
                new Payload(payload));

        assertThat(verdict(token)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void deep_header_is_refused() {
        var deep = "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);

        assertRefused(part(deep) + ".e30.e30", TokenRefusal.MALFORMED);
    }

    @Test
    void remembered_token_ends_with_its_own_time() {
        var token = token(with("exp", clock.instant().getEpochSecond() - 240));
        assertThat(verdict(token)).isInstanceOf(Verdict.Good.class);

        clock.pass(Duration.ofSeconds(60));

        assertRefused(token, TokenRefusal.EXPIRED);
    }

    @Test
    void token_outlives_its_key_by_five_minutes() {
        var token = token(claims());
        assertThat(verdict(token(with("jti", "another")))).isInstanceOf(Verdict.Good.class);
        clock.pass(Duration.ofMinutes(5));
        assertThat(verdict(token)).isInstanceOf(Verdict.Good.class);
        provider.rotate(ProviderKey.second());
        assertThat(verdict(ProviderKey.second().sign(claims()))).isInstanceOf(Verdict.Good.class);

        assertThat(verdict(token)).isInstanceOf(Verdict.Good.class);
        clock.pass(Duration.ofMinutes(5));
        assertRefused(token, TokenRefusal.UNKNOWN_KEY);
    }

    @Test
    void refused_token_is_judged_anew() {
        var early = token(with("nbf", clock.instant().getEpochSecond() + 301));
        assertRefused(early, TokenRefusal.NOT_YET_VALID);

        clock.pass(Duration.ofSeconds(1));

        assertThat(verdict(early)).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void nothing_of_a_token_is_printed_or_logged() {
        var token = token(claims());
        var verdict = verdict(token);
        verdict(token + "x");

        assertThat(verdict).hasToString("Good[claims=[claims]]");
        assertThat(log.lines()).isEmpty();
    }

    private void assertRefused(String token, TokenRefusal reason) {
        assertThat(verdict(token)).isEqualTo(new Verdict.Refused(reason));
    }

    private Verdict verdict(String token) {
        return tokens.check(Optional.of("Bearer " + token));
    }

    private ServiceClaims good(String token) {
        return ((Verdict.Good) verdict(token)).claims();
    }

    private static String token(Map<String, Object> claims) {
        return ProviderKey.first().sign(claims);
    }

    private Map<String, Object> claims() {
        Instant now = clock.instant();
        return new HashMap<>(Map.of("iss", "https://api.botframework.com", "aud", APP, "nbf", now.getEpochSecond(),
                "exp", now.plus(Duration.ofHours(1)).getEpochSecond(), "serviceurl", SERVICE));
    }

    private Map<String, Object> with(String name, Object value) {
        var claims = claims();
        claims.put(name, value);
        return claims;
    }

    private Map<String, Object> without(String name) {
        var claims = claims();
        claims.remove(name);
        return claims;
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
