package io.leadershipbot.slack;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.secret.Secret;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Tells Slack's requests from all others, by an HMAC over the raw bytes.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
final class Signature {

    /** How far a request's clock may be away from ours, to either side. */
    private static final long TOLERANCE_SECONDS = 300;
    private static final int TIMESTAMP_DIGITS = 12;
    private static final byte[] VERSION = "v0:".getBytes(UTF_8);

    private final Mac keyed;
    private final InstantSource clock;

    Signature(Secret signingSecret, InstantSource clock) {
        this.keyed = keyed(signingSecret);
        this.clock = clock;
    }

    /** What a signature says. */
    sealed interface Verdict {

        /**
         * It is Slack's.
         *
         * @param key the same for the same request, and for no other
         */
        record Signed(long key, String id) implements Verdict {}

        /** It is not. */
        record Refused(Refusal reason) implements Verdict {}
    }

    Verdict check(HttpRequest request) {
        var timestamp = request.header("x-slack-request-timestamp").orElse("");
        var given = request.header("x-slack-signature").orElse("");
        if (given.isEmpty() || !isTimestamp(timestamp)) {
            return new Verdict.Refused(Refusal.UNSIGNED);
        }
        if (Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE_SECONDS) {
            return new Verdict.Refused(Refusal.WRONG_TIME);
        }
        var code = code(timestamp, request.body());
        var expected = "v0=" + HexFormat.of().formatHex(code);
        if (!MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8))) {
            return new Verdict.Refused(Refusal.WRONG_SIGNATURE);
        }
        return new Verdict.Signed(ByteBuffer.wrap(code).getLong(), id(code));
    }

    /** A keyed hash of all that was sent, Slack's nonce in it: names the request and nobody in it. */
    private static String id(byte[] code) {
        return "slack:" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, 15));
    }

    private byte[] code(String timestamp, byte[] body) {
        try {
            // A copy of the keyed one: a new one would derive its pads from the key again.
            var mac = (Mac) keyed.clone();
            mac.update(VERSION);
            mac.update(timestamp.getBytes(UTF_8));
            mac.update((byte) ':');
            return mac.doFinal(body);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's HmacSHA256 cannot be copied; use another provider.", e);
        }
    }

    private static boolean isTimestamp(String text) {
        return !text.isEmpty() && text.length() <= TIMESTAMP_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static Mac keyed(Secret secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(UTF_8), "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256, and it takes any key.", e);
        }
    }
}
