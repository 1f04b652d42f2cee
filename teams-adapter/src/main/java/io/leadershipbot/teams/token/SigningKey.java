package io.leadershipbot.teams.token;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;

/**
 * A key that the Bot Framework signs with.
 *
 * @param channels what the provider endorses the key for, such as {@code msteams}
 */
record SigningKey(String id, JWSVerifier verifier, Set<String> channels) {

    private static final int FEWEST_BITS = 2048;

    /** A key of a published set; nothing if it is of a kind that is not used here. */
    static Optional<SigningKey> read(JsonNode key) {
        var id = key.path("kid").asText("");
        if (id.isEmpty() || !key.path("kty").asText("").equals("RSA")) {
            return Optional.empty();
        }
        try {
            var spec = new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
            var rsa = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
            return rsa.getModulus().bitLength() < FEWEST_BITS
                    ? Optional.empty()
                    : Optional.of(new SigningKey(id, new RSASSAVerifier(rsa), channels(key.path("endorsements"))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> channels(JsonNode endorsements) {
        var channels = new HashSet<String>();
        endorsements.forEach(channel -> channels.add(channel.asText("")));
        return Set.copyOf(channels);
    }

    private static BigInteger number(JsonNode digits) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(digits.asText("")));
    }
}
