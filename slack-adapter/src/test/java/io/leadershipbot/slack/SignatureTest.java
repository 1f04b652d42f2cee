package io.leadershipbot.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.Signature.Verdict;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {

    /** The example of Slack's documentation. */
    private static final String BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121"
            + ".803a0bc887a14d10d2c447fce8b6703c";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private final Signature signature = new Signature(Secret.of("8f742231b10e8888abcd99yyyzzz85a5"),
            InstantSource.fixed(Instant.ofEpochSecond(1_531_420_700)));

    @Test
    void example_of_the_documentation_is_accepted() {
        assertThat(signature.check(request(BODY, SIGNATURE))).isInstanceOf(Verdict.Signed.class);
    }

    @Test
    void same_request_has_the_same_key_and_id() {
        assertThat(signature.check(request(BODY, SIGNATURE))).isEqualTo(signature.check(request(BODY, SIGNATURE)));
    }

    @Test
    void id_names_nobody() {
        var signed = (Verdict.Signed) signature.check(request(BODY, SIGNATURE));

        assertThat(signed.id()).matches("slack:[A-Za-z0-9_-]{20}").doesNotContain("U2CERLKJA");
    }

    @Test
    void changed_body_is_refused() {
        assertThat(signature.check(request(BODY + "&", SIGNATURE)))
                .isEqualTo(new Verdict.Refused(Refusal.WRONG_SIGNATURE));
    }

    @Test
    void signature_with_letters_from_beyond_ascii_is_refused() {
        assertThat(signature.check(request(BODY, SIGNATURE.replace('a', 'ａ'))))
                .isEqualTo(new Verdict.Refused(Refusal.WRONG_SIGNATURE));
    }

    @Test
    void first_of_two_signatures_counts() {
        var headers = Map.of("x-slack-request-timestamp", List.of("1531420618"), "x-slack-signature",
                List.of("v0=00", SIGNATURE));

        assertThat(signature.check(new HttpRequest("POST", "/", headers, BODY.getBytes(UTF_8))))
                .isEqualTo(new Verdict.Refused(Refusal.WRONG_SIGNATURE));
    }

    private static HttpRequest request(String body, String signature) {
        return new HttpRequest("POST", "/",
                Map.of("x-slack-request-timestamp", List.of("1531420618"), "x-slack-signature", List.of(signature)),
                body.getBytes(UTF_8));
    }
}
