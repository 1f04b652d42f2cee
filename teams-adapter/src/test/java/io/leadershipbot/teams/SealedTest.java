package io.leadershipbot.teams;

import java.util.Base64;
import java.util.HexFormat;

import io.leadershipbot.http.HttpResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SealedTest {

    private static final HttpResponse RESPONSE = HttpResponse.json("{\"value\":\"Zürich, typed by somebody\"}");
    private static final Known KNOWN = new Known("form", "nonce");

    @Test
    void response_is_the_same_for_whoever_brings_the_same_request() {
        assertThat(Sealed.of(RESPONSE, KNOWN.seal()).open(new Known("form", "nonce").seal())).isEqualTo(RESPONSE);
        assertThat(Sealed.of(HttpResponse.empty(501), KNOWN.seal()).open(KNOWN.seal()))
                .isEqualTo(HttpResponse.empty(501));
    }

    @Test
    void response_cannot_be_read_with_what_is_kept_of_the_request() {
        var kept = Base64.getUrlDecoder().decode(KNOWN.key());
        assertThat(HexFormat.of().formatHex(kept)).isNotEqualTo(HexFormat.of().formatHex(KNOWN.seal()));
        assertThat(Sealed.of(RESPONSE, KNOWN.seal()).open(kept).body()).doesNotContain("typed");
        assertThat(KNOWN).asString().doesNotContain("nonce");
    }
}
