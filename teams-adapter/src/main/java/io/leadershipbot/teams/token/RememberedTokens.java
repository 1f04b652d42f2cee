package io.leadershipbot.teams.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens that were found good a short while ago. The channel service sends the same token with many requests, and a
 * signature costs many times what a hash costs. Holds hashes, not tokens.
 */
final class RememberedTokens {

    /** One is in use for each service URL, of which even a large tenant has a handful. */
    private static final int MOST = 256;

    private final Map<ByteBuffer, Good> byHash = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Good> eldest) {
            return size() > MOST;
        }
    };

    private record Good(ServiceClaims claims, Instant until) {}

    /** What the token says, if it was found good and is still remembered. */
    Optional<ServiceClaims> find(ByteBuffer hash, Instant now) {
        synchronized (byHash) {
            var good = byHash.get(hash);
            return good == null || !now.isBefore(good.until()) ? Optional.empty() : Optional.of(good.claims());
        }
    }

    void remember(ByteBuffer hash, ServiceClaims claims, Instant until) {
        synchronized (byHash) {
            // Removed before, so that it counts as the youngest.
            byHash.remove(hash);
            byHash.put(hash, new Good(claims, until));
        }
    }

    static ByteBuffer hash(String token) {
        try {
            return ByteBuffer
                    .wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
