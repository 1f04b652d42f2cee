package io.leadershipbot.teams.token;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.random.RandomGenerator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * A short-lived statement, signed with the certificate's key, that this is the bot.
 *
 * @see <a href="https://learn.microsoft.com/en-us/entra/identity-platform/certificate-credentials">Certificate
 *     credentials</a>
 */
final class ClientAssertion {

    static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final Duration LIFE = Duration.ofMinutes(10);

    private ClientAssertion() {}

    static String sign(String appId, ClientCertificate certificate, URI audience, Instant now, RandomGenerator random) {
        var header = new JWSHeader.Builder(JWSAlgorithm.PS256).type(JOSEObjectType.JWT)
                .x509CertSHA256Thumbprint(certificate.thumbprint()).build();
        var claims = new JWTClaimsSet.Builder().issuer(appId).subject(appId).audience(audience.toString())
                .jwtID(new UUID(random.nextLong(), random.nextLong()).toString()).issueTime(Date.from(now))
                .notBeforeTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE))).build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new RSASSASigner(certificate.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("An RSA key of enough bits signs anything.", e);
        }
        return jwt.serialize();
    }
}
