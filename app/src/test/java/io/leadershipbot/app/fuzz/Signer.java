package io.leadershipbot.app.fuzz;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Signs as Slack does, or not. */
final class Signer {

    private static final int TOO_FAR_SECONDS = 360;
    private final String secret;

    Signer(String secret) {
        this.secret = secret;
    }

    /** The headers that a mutant is sent with. */
    Map<String, String> headers(Mutant mutant) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", mutant.contentType());
        long now = Instant.now().getEpochSecond();
        switch (mutant.signing()) {
            case AFTER -> sign(headers, now, secret, mutant.body());
            case BEFORE -> sign(headers, now, secret, mutant.original());
            case NONE -> {
                // As it is.
            }
            case RANDOM -> {
                sign(headers, now, secret, mutant.body());
                headers.put("X-Slack-Signature", "v0=" + "0f".repeat(32));
            }
            case OTHER_SECRET -> sign(headers, now, secret + "0", mutant.body());
            case OLD -> sign(headers, now - TOO_FAR_SECONDS, secret, mutant.body());
            case FUTURE -> sign(headers, now + TOO_FAR_SECONDS, secret, mutant.body());
            case SPOILT -> {
                sign(headers, now, secret, mutant.body());
                headers.computeIfPresent("X-Slack-Signature",
                        (name, value) -> value.substring(0, value.length() - 1) + "x");
            }
            case GARBAGE_TIME -> {
                sign(headers, now, secret, mutant.body());
                headers.put("X-Slack-Request-Timestamp", now + "e0");
            }
        }
        return headers;
    }

    private static void sign(Map<String, String> headers, long time, String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update(("v0:" + time + ":").getBytes(UTF_8));
            headers.put("X-Slack-Request-Timestamp", Long.toString(time));
            headers.put("X-Slack-Signature", "v0=" + HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.", e);
        }
    }
}
