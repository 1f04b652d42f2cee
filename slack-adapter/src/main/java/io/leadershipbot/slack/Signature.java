package io.leadershipbot.slack;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;

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
    private static final byte[] COLON = {':'};

    private final KeyedHash hash;
    private final InstantSource clock;

    Signature(Secret signingSecret, InstantSource clock) {
        this.hash = new KeyedHash(signingSecret);
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
        // Slack's nonce is in what is hashed, so that no two requests have the same hash.
        var code = hash.of(VERSION, timestamp.getBytes(UTF_8), COLON, request.body());
        var expected = "v0=" + HexFormat.of().formatHex(code);
        if (!MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8))) {
            return new Verdict.Refused(Refusal.WRONG_SIGNATURE);
        }
        return new Verdict.Signed(KeyedHash.number(code), KeyedHash.id(code));
    }

    private static boolean isTimestamp(String text) {
        return !text.isEmpty() && text.length() <= TIMESTAMP_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
