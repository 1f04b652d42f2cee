package io.leadershipbot.teams.token;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;

/** A key of the identity provider, private half and all. */
public record ProviderKey(String id, KeyPair pair, List<String> endorsements) {

    private static final KeyPair FIRST = pair(2048);
    private static final KeyPair SECOND = pair(2048);

    /** The one that signs at first. */
    public static ProviderKey first() {
        return new ProviderKey("first", FIRST, List.of("msteams", "webchat"));
    }

    /** The one that comes after it. */
    public static ProviderKey second() {
        return new ProviderKey("second", SECOND, List.of("msteams"));
    }

    static KeyPair pair(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ProviderKey endorsedFor(String... channels) {
        return new ProviderKey(id, pair, List.of(channels));
    }

    RSAPublicKey publicKey() {
        return (RSAPublicKey) pair.getPublic();
    }

    /** As it stands in the key set. */
    Map<String, Object> published() {
        var key = new RSAKey.Builder(publicKey()).keyID(id).build().toPublicJWK().toJSONObject();
        key.put("endorsements", endorsements);
        return key;
    }

    /** A token with these claims. */
    public String sign(Map<String, Object> claims) {
        return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), new Payload(claims));
    }

    String sign(JWSHeader header, Payload payload) {
        var token = new JWSObject(header, payload);
        try {
            token.sign(new RSASSASigner(pair.getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
