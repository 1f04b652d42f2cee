package io.leadershipbot.teams;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Keys by which something is known again, and which say nothing of whose it is. */
final class Keys {

    private Keys() {}

    /** A key for two parts. */
    static String of(String one, String other) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(one.getBytes(UTF_8));
            digest.update((byte) 0);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(other.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
