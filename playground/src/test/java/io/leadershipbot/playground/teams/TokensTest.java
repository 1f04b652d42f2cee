package io.leadershipbot.playground.teams;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTest {

    private final TinyBot bot = new TinyBot();
    private final Tokens tokens = bot.teams.tokens();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void good_token_is_signed_with_a_published_key_that_is_endorsed_for_teams() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.good());

        assertThat(isSigned(tokens.good())).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("https://api.botframework.com");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(bot.teams.app().id());
        assertThat(token.getJWTClaimsSet().getStringClaim("serviceurl")).isEqualTo(bot.teams.serviceUrl());
        assertThat(keys().at("/keys/0/endorsements").toString()).isEqualTo("[\"msteams\",\"webchat\"]");
    }

    @Test
    void each_bad_token_is_bad_in_its_own_way() throws Exception {
        assertThat(isSigned(tokens.foreign())).isFalse();
        assertThat(isSigned(tokens.tampered())).isFalse();
        assertThat(key(SignedJWT.parse(tokens.unknownKey()))).isNull();
        assertThat(JWTParser.parse(tokens.none()).getHeader().getAlgorithm().getName()).isEqualTo("none");
        assertThat(JWTParser.parse(tokens.hs256()).getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(JWTParser.parse(tokens.ps256()).getHeader().getAlgorithm().getName()).isEqualTo("PS256");
        assertThat(end(tokens.expired())).isBefore(bot.now);
        assertThat(SignedJWT.parse(tokens.withoutExp()).getJWTClaimsSet().getExpirationTime()).isNull();
        assertThat(SignedJWT.parse(tokens.notYet()).getJWTClaimsSet().getNotBeforeTime().toInstant())
                .isAfter(bot.now);
        assertThat(SignedJWT.parse(tokens.wrongAudience()).getJWTClaimsSet().getAudience())
                .doesNotContain(bot.teams.app().id());
        assertThat(SignedJWT.parse(tokens.skill()).getJWTClaimsSet().getIssuer()).isNotEqualTo(Tokens.ISSUER);
    }

    @Test
    void keys_are_rotated_and_retired() throws Exception {
        String old = tokens.good();
        bot.teams.identity().rotateKeys();

        assertThat(keys().path("keys")).hasSize(2);
        assertThat(isSigned(old)).isTrue();
        assertThat(isSigned(tokens.good())).isTrue();
        bot.teams.identity().retireOldKeys();
        assertThat(keys().path("keys")).hasSize(1);
        assertThat(key(SignedJWT.parse(old))).isNull();
    }

    @Test
    void keys_can_be_away() {
        bot.teams.faults().always(Method.KEYS, new Fault.Status(503, false));
        assertThat(get(keysUrl()).statusCode()).isEqualTo(503);
        bot.teams.faults().heal();
        assertThat(get(keysUrl()).statusCode()).isEqualTo(200);
    }

    private boolean isSigned(String token) throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(token);
        RSAKey key = key(jwt);
        return key != null && jwt.verify(new RSASSAVerifier(key));
    }

    private @Nullable RSAKey key(SignedJWT token) throws ParseException {
        return (RSAKey) JWKSet.parse(keys().toString()).getKeyByKeyId(token.getHeader().getKeyID());
    }

    private static Instant end(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().toInstant();
    }

    private JsonNode keys() {
        return TinyBot.json(get(keysUrl()));
    }

    private String keysUrl() {
        return TinyBot.json(get(bot.teams.openIdUrl())).path("jwks_uri").asText();
    }

    private HttpResponse<String> get(String url) {
        return bot.send(HttpRequest.newBuilder(URI.create(url)).build());
    }
}
