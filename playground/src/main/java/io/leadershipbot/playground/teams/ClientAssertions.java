package io.leadershipbot.playground.teams;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * The certificates with which the app may identify itself, and the check of what is signed with them. Guarded by the
 * fake's monitor.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/certificate-credentials">Certificate
 *      credentials</a>
 */
final class ClientAssertions {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256);

    private final App app;
    private final IdSource ids;
    private final List<X509Certificate> certificates = new ArrayList<>();

    ClientAssertions(App app, IdSource ids) {
        this.app = app;
        this.ids = ids;
    }

    void trust(X509Certificate certificate) {
        certificates.add(certificate);
    }

    /**
     * Checks an assertion.
     *
     * @param audience the address of the token endpoint that was asked
     * @throws EntraRefusal when Entra would refuse it
     */
    void check(String assertion, String audience) {
        try {
            SignedJWT jwt = SignedJWT.parse(assertion);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            if (!jwt.verify(new RSASSAVerifier(key(jwt.getHeader())))) {
                throw EntraRefusal.client("AADSTS700027", "The certificate with identifier used to sign the client "
                        + "assertion is not registered on application.");
            }
            if (!app.id().equals(claims.getIssuer()) || !app.id().equals(claims.getSubject())) {
                throw EntraRefusal.client("AADSTS700021",
                        "Client assertion application identifier does not match 'client_id' parameter.");
            }
            if (!claims.getAudience().equals(List.of(audience))) {
                throw EntraRefusal.client("AADSTS700023", "Client assertion audience claim does not match.");
            }
            checkTime(claims);
            if (claims.getJWTID() == null || claims.getJWTID().isBlank()) {
                throw EntraRefusal.client("AADSTS50027", "JWT token is invalid or malformed: jti is missing.");
            }
        } catch (ParseException | JOSEException e) {
            throw EntraRefusal.client("AADSTS50027", "JWT token is invalid or malformed.");
        }
    }

    private void checkTime(JWTClaimsSet claims) {
        Instant now = ids.now();
        Date end = claims.getExpirationTime();
        Date start = claims.getNotBeforeTime();
        if (end == null || !now.isBefore(end.toInstant())
                || (start != null && start.toInstant().isAfter(now.plusSeconds(300)))) {
            throw EntraRefusal.client("AADSTS700024", "Client assertion is not within its valid time range.");
        }
    }

    private RSAPublicKey key(JWSHeader header) {
        if (!ALGORITHMS.contains(header.getAlgorithm())) {
            throw EntraRefusal.client("AADSTS50027", "JWT token is invalid or malformed: algorithm.");
        }
        for (X509Certificate certificate : certificates) {
            if (X509CertUtils.computeSHA256Thumbprint(certificate).equals(header.getX509CertSHA256Thumbprint())
                    && certificate.getPublicKey() instanceof RSAPublicKey key) {
                return key;
            }
        }
        throw EntraRefusal.client("AADSTS700027",
                "The certificate with identifier used to sign the client assertion is not registered on application.");
    }
}
