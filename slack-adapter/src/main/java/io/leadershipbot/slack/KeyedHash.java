package io.leadershipbot.slack;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.leadershipbot.secret.Secret;

import static java.nio.charset.StandardCharsets.UTF_8;

/** HMAC with SHA-256, under one key. */
final class KeyedHash {

    private final Mac keyed;

    KeyedHash(Secret key) {
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(key.reveal().getBytes(UTF_8), "HmacSHA256"));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256, and it takes any key.", e);
        }
    }

    /** The hash of the parts, one behind the other. */
    byte[] of(byte[]... parts) {
        try {
            // A copy of the keyed one: a new one would derive its pads from the key again.
            var mac = (Mac) keyed.clone();
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's HmacSHA256 cannot be copied; use another provider.", e);
        }
    }

    /** A number for what was hashed. */
    static long number(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }

    /** An interaction's id for what was hashed: names the request and nobody in it. */
    static String id(byte[] hash) {
        return "slack:" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15));
    }
}
