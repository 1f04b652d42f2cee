package io.leadershipbot.playground.teams;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens of requests to the bot: each bad one is bad in its own way, and in no other. */
class TokensTest {

    private final Backstage backstage = new Backstage();
    private final Tokens tokens = backstage.tokens;

    @AfterEach
    void close() {
        backstage.close();
    }

    @Test
    void a_good_token_is_signed_with_a_published_key_and_names_bot_and_connector() throws Exception {
        JWTClaimsSet claims = claims(tokens.good());

        assertThat(isSigned(tokens.good())).isTrue();
        assertThat(claims.getIssuer()).isEqualTo(Tokens.ISSUER);
        assertThat(claims.getAudience()).containsExactly(Backstage.APP.id());
        assertThat(claims.getStringClaim("serviceurl")).isEqualTo(backstage.baseUrl() + "/amer/");
        assertThat(instant(claims.getNotBeforeTime())).isEqualTo(backstage.now().minusSeconds(300));
        assertThat(instant(claims.getExpirationTime())).isEqualTo(backstage.now().plusSeconds(3600));
    }

    @Test
    void the_way_to_the_keys_stands_in_the_configuration() {
        var configuration = backstage.get(backstage.provider.openIdUrl()).json();

        assertThat(configuration.path("issuer").asText()).isEqualTo(Tokens.ISSUER);
        var keys = backstage.get(configuration.path("jwks_uri").asText()).json().path("keys");
        assertThat(keys).hasSize(1);
        assertThat(keys.path(0).path("endorsements").toString()).contains("\"msteams\"");
        assertThat(keys.path(0).has("d")).as("the private part").isFalse();
    }

    @Test
    void keys_are_endorsed_as_asked_for() {
        backstage.provider.endorse("skype");
        assertThat(publishedKeys().path(0).path("endorsements").toString()).isEqualTo("[\"skype\"]");

        backstage.provider.endorse();
        assertThat(publishedKeys().path(0).has("endorsements")).isFalse();
    }

    @Test
    void after_a_rotation_old_tokens_are_good_until_their_key_is_retired() throws Exception {
        String old = tokens.good();

        backstage.provider.rotateKeys();
        String fresh = tokens.good();
        assertThat(keyId(fresh)).isNotEqualTo(keyId(old));
        assertThat(isSigned(old)).isTrue();
        assertThat(isSigned(fresh)).isTrue();

        backstage.provider.retireOldKeys();
        assertThat(publishedKeys()).hasSize(1);
        assertThat(isSigned(fresh)).isTrue();
        assertThat(isSigned(old)).isFalse();
    }

    @Test
    void bad_times_are_the_only_fault_of_tokens_with_bad_times() throws Exception {
        assertThat(instant(claims(tokens.expired()).getExpirationTime())).isBefore(backstage.now());
        assertThat(instant(claims(tokens.notYet()).getNotBeforeTime())).isAfter(backstage.now());
        assertThat(claims(tokens.withoutExp()).getExpirationTime()).isNull();
        assertThat(isSigned(tokens.expired()) && isSigned(tokens.notYet()) && isSigned(tokens.withoutExp())).isTrue();
    }

    @Test
    void bad_claims_are_the_only_fault_of_tokens_with_bad_claims() throws Exception {
        assertChanged(tokens.wrongAudience(), JWTClaimsSet::getAudience);
        assertChanged(tokens.wrongIssuer(), JWTClaimsSet::getIssuer);
        assertChanged(tokens.wrongServiceUrl(), claims -> claims.getClaim("serviceurl"));
        assertChanged(tokens.withoutServiceUrl(), claims -> claims.getClaim("serviceurl"));
        assertChanged(tokens.skill(), claims -> claims.getClaim("appid"));
    }

    @Test
    void bad_signatures_are_bad() throws Exception {
        assertThat(isSigned(tokens.foreign())).isFalse();
        assertThat(keyId(tokens.foreign())).isEqualTo(keyId(tokens.good()));
        assertThat(isSigned(tokens.tampered())).isFalse();
        assertThat(publishedKey(tokens.unknownKey())).isNull();
        assertThat(JWTParser.parse(tokens.none()).getHeader().getAlgorithm().getName()).isEqualTo("none");
    }

    @Test
    void an_unusual_algorithm_is_right_by_itself() throws Exception {
        assertThat(SignedJWT.parse(tokens.ps256()).getHeader().getAlgorithm().getName()).isEqualTo("PS256");
        assertThat(isSigned(tokens.ps256())).isTrue();
        JWK key = publishedKey(tokens.good());
        assertThat(key).isNotNull();
        if (key != null) {
            assertThat(SignedJWT.parse(tokens.hs256())
                    .verify(new MACVerifier(key.toRSAKey().toRSAPublicKey().getEncoded()))).isTrue();
        }
    }

    private void assertChanged(String token, Function<JWTClaimsSet, @Nullable Object> claim)
            throws ParseException, JOSEException {
        assertThat(isSigned(token)).isTrue();
        assertThat(claim.apply(claims(token))).isNotEqualTo(claim.apply(claims(tokens.good())));
        assertThat(instant(claims(token).getExpirationTime())).isAfter(backstage.now());
    }

    private boolean isSigned(String token) throws ParseException, JOSEException {
        JWK key = publishedKey(token);
        return key != null && SignedJWT.parse(token).verify(new RSASSAVerifier(key.toRSAKey().toRSAPublicKey()));
    }

    private @Nullable JWK publishedKey(String token) throws ParseException {
        return JWKSet.parse(publishedKeys(backstage)).getKeyByKeyId(keyId(token));
    }

    private JsonNode publishedKeys() {
        return backstage.get(backstage.baseUrl() + "/v1/.well-known/keys").json().path("keys");
    }

    private static String publishedKeys(Backstage backstage) {
        return backstage.get(backstage.baseUrl() + "/v1/.well-known/keys").body();
    }

    private static String keyId(String token) throws ParseException {
        JWSHeader header = SignedJWT.parse(token).getHeader();
        return header.getKeyID();
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return JWTParser.parse(token).getJWTClaimsSet();
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
