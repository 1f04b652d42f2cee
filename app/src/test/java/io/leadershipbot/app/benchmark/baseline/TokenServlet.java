package io.leadershipbot.app.benchmark.baseline;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Reads the activity, checks who sent it, and does nothing else: the least that any bot on Teams has to do. */
final class TokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEME = "Bearer ";

    private final String appId;
    private final transient JWSVerifier verifier;

    private TokenServlet(String appId, JWSVerifier verifier) {
        this.appId = appId;
        this.verifier = verifier;
    }

    /** With the provider's key, fetched once. */
    static TokenServlet of(String appId, String openIdUrl) throws IOException, ParseException, JOSEException {
        try (var openId = URI.create(openIdUrl).toURL().openStream()) {
            var keys = JWKSet.load(URI.create(JSON.readTree(openId).path("jwks_uri").asText()).toURL());
            return new TokenServlet(appId, new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var activity = JSON.readTree(request.getInputStream());
        if (!isSigned(request.getHeader("Authorization"), activity.path("serviceUrl").asText())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean isSigned(String authorization, String serviceUrl) {
        try {
            var token = SignedJWT.parse(authorization.substring(SCHEME.length()));
            var claims = token.getJWTClaimsSet();
            return token.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256) && token.verify(verifier)
                    && claims.getAudience().contains(appId)
                    && "https://api.botframework.com".equals(claims.getIssuer())
                    && serviceUrl.equals(claims.getStringClaim("serviceurl"))
                    && Instant.now().isBefore(claims.getExpirationTime().toInstant());
        } catch (ParseException | JOSEException malformed) {
            return false;
        }
    }
}
