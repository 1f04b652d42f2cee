package io.leadershipbot.playground.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.leadershipbot.playground.Monitor;

/**
 * Tokens with which requests to the bot come, good ones and every kind of bad one. Each is a compact JWT; put it
 * into a request by {@link TeamsRequest#withToken}.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">
 *      Authenticate requests from the Bot Connector service to your bot</a>
 */
public final class Tokens {

    /** Who issues tokens of the channel service. */
    public static final String ISSUER = "https://api.botframework.com";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final App app;
    private final String serviceUrl;
    private final Monitor monitor;
    private final IdSource ids;
    private final KeyRing keys;

    Tokens(App app, String serviceUrl, Monitor monitor, IdSource ids, KeyRing keys) {
        this.app = app;
        this.serviceUrl = serviceUrl;
        this.monitor = monitor;
        this.ids = ids;
        this.keys = keys;
    }

    /** A good one, from now for an hour, with the five minutes that Microsoft's clocks may differ on both sides. */
    public String good() {
        return with(claims -> {});
    }

    /** A good one but for some claims. */
    public String with(Consumer<JWTClaimsSet.Builder> change) {
        return signed(newest(), JWSAlgorithm.RS256, change);
    }

    /** Over since an hour. */
    public String expired() {
        Instant now = now();
        return with(claims -> claims.notBeforeTime(date(now.minus(LIFE.multipliedBy(2))))
                .issueTime(date(now.minus(LIFE.multipliedBy(2)))).expirationTime(date(now.minus(LIFE))));
    }

    /** Good in an hour only. */
    public String notYet() {
        Instant now = now();
        return with(claims -> claims.notBeforeTime(date(now.plus(LIFE)))
                .expirationTime(date(now.plus(LIFE.multipliedBy(2)))));
    }

    /** Without an end. */
    public String withoutExp() {
        return with(claims -> claims.expirationTime(null));
    }

    /** For another bot. */
    public String wrongAudience() {
        return with(claims -> claims.audience("00000000-0000-4000-8000-000000000000"));
    }

    /** From somebody else. */
    public String wrongIssuer() {
        return with(claims -> claims.issuer("https://api.botframework.example"));
    }

    /** For a connector elsewhere, which then would get the bot's own token. */
    public String wrongServiceUrl() {
        return with(claims -> claims.claim("serviceurl", "https://smba.trafficmanager.example/amer/"));
    }

    /** Without the claim that says which connector asks. */
    public String withoutServiceUrl() {
        return with(claims -> claims.claim("serviceurl", null));
    }

    /** From another bot that uses this one as a skill: issued by a tenant, signed with a published key. */
    public String skill() {
        return with(claims -> claims.issuer("https://sts.windows.net/" + app.tenant() + "/")
                .claim("appid", "11111111-1111-4111-8111-111111111111").claim("ver", "1.0").claim("serviceurl", null));
    }

    /** Signed with a key that is not published, under the id of one that is. */
    public String foreign() {
        RSAKey known = newest();
        RSAKey other = new RSAKey.Builder(KeyRing.make()).keyID(known.getKeyID()).build();
        return signed(other, JWSAlgorithm.RS256, claims -> {});
    }

    /** Signed with a key that is not published, under its own id. */
    public String unknownKey() {
        return signed(KeyRing.make(), JWSAlgorithm.RS256, claims -> {});
    }

    /** Signed with the right key in a way that the Bot Framework does not use. */
    public String ps256() {
        return signed(newest(), JWSAlgorithm.PS256, claims -> {});
    }

    /** Not signed at all. */
    public String none() {
        return new PlainJWT(claims(claims -> {})).serialize();
    }

    /** "Signed" with the public key as if it were a secret. */
    public String hs256() {
        try {
            RSAKey key = newest();
            return signed(new MACSigner(key.toRSAPublicKey().getEncoded()), key.getKeyID(), JWSAlgorithm.HS256,
                    claims -> {});
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good one, in which one letter of the signature is another one. */
    public String tampered() {
        String good = good();
        int at = good.lastIndexOf('.') + 10;
        return good.substring(0, at) + (good.charAt(at) == 'A' ? 'B' : 'A') + good.substring(at + 1);
    }

    private String signed(RSAKey key, JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> change) {
        try {
            return signed(new RSASSASigner(key), key.getKeyID(), algorithm, change);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWSSigner signer, String keyId, JWSAlgorithm algorithm,
            Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims(change));
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        Instant now = now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience(app.id())
                .notBeforeTime(date(now.minus(SKEW))).expirationTime(date(now.plus(LIFE)))
                .claim("serviceurl", serviceUrl);
        change.accept(claims);
        return claims.build();
    }

    private RSAKey newest() {
        KeyRing.await();
        return monitor.locked(keys::newest);
    }

    private Instant now() {
        return ids.now();
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
