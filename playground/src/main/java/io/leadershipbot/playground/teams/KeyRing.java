package io.leadershipbot.playground.teams;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import io.leadershipbot.playground.Json;

/** The keys that sign requests to bots: the newest one signs, all of them are published. Guarded by the monitor. */
final class KeyRing {

    private static final int BITS = 2048;
    /** Made once, beside whatever else starts; every fake may share it. */
    private static final CompletableFuture<RSAKey> FIRST = CompletableFuture.supplyAsync(KeyRing::make,
            work -> Thread.ofPlatform().daemon().name("first-key").start(work));

    private final List<RSAKey> keys = new ArrayList<>();
    private List<String> endorsements = List.of("msteams", "webchat");

    /** Waits for the first key, which must not be done under the monitor: making a key takes long. */
    static void await() {
        FIRST.join();
    }

    RSAKey newest() {
        return keys().getLast();
    }

    /** Publishes one more key and signs with it from now on. */
    void add() {
        keys().add(make());
    }

    /** Publishes the newest key alone. */
    void forgetOld() {
        keys().subList(0, keys.size() - 1).clear();
    }

    void endorse(List<String> channels) {
        endorsements = List.copyOf(channels);
    }

    ObjectNode published() {
        ArrayNode published = Json.object().arrayNode();
        for (RSAKey key : keys()) {
            ObjectNode json = published.addObject();
            json.put("kty", "RSA").put("use", "sig").put("kid", key.getKeyID()).put("x5t", key.getKeyID());
            json.put("n", key.getModulus().toString()).put("e", key.getPublicExponent().toString());
            if (!endorsements.isEmpty()) {
                endorsements.forEach(json.putArray("endorsements")::add);
            }
        }
        return Json.object().set("keys", published);
    }

    private List<RSAKey> keys() {
        if (keys.isEmpty()) {
            keys.add(FIRST.join());
        }
        return keys;
    }

    /** A new key, with an id made from it. */
    static RSAKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            RSAPublicKey publicKey = (RSAPublicKey) pair.getPublic();
            Base64URL thumbprint = new RSAKey.Builder(publicKey).build().computeThumbprint();
            return new RSAKey.Builder(publicKey).privateKey(pair.getPrivate()).keyID(thumbprint.toString()).build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("Every JDK makes RSA keys, and this one does not.", e);
        }
    }
}
