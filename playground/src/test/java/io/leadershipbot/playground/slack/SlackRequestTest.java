package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests made by hand: forged, old, replayed, of any bytes. */
class SlackRequestTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack slack = FakeSlack.start(clock);
    private TinyBot bot;

    @BeforeEach
    void start() throws IOException {
        bot = new TinyBot(slack);
    }

    @AfterEach
    void stop() {
        bot.close();
        slack.close();
    }

    @Test
    void any_bytes_can_be_signed() throws Exception {
        byte[] bytes = {(byte) 0xff, 0, 10, 13};

        SlackRequest request = slack.signed(SlackRequest.raw("text/plain", bytes));
        slack.send(request);

        assertThat(request.headers()).containsEntry(SlackRequest.SIGNATURE,
                Signature.of(slack.app().signingSecret(), "1795424400", bytes));
        assertThat(bot.last().header("content-type")).isEqualTo("text/plain");
    }

    @Test
    void a_request_can_be_changed_after_it_was_signed() {
        SlackRequest signed = slack.signed(SlackRequest.form(Map.of("a", "b")));

        SlackRequest changed = signed.withBody("a=c").with("X-More", "1").without(SlackRequest.TIMESTAMP);

        assertThat(changed.text()).isEqualTo("a=c");
        assertThat(changed.headers()).containsEntry("X-More", "1").doesNotContainKey(SlackRequest.TIMESTAMP)
                .containsEntry(SlackRequest.SIGNATURE, signed.headers().getOrDefault(SlackRequest.SIGNATURE, ""));
    }

    @Test
    void a_request_can_be_signed_for_another_time_and_by_another_secret() {
        SlackRequest old = SlackRequest.form(Map.of()).signed("another", clock.instant().minus(Duration.ofHours(1)));

        assertThat(old.headers()).containsEntry(SlackRequest.TIMESTAMP, "1795420800");
    }

    @Test
    void what_a_person_sent_can_be_sent_again() throws Exception {
        slack.person("U1").in("C1").types("/leadership tip");

        SlackResponse response = slack.send(slack.sent().getLast());

        assertThat(response.status()).isEqualTo(200);
        assertThat(bot.received).hasSize(2);
        assertThat(bot.received.getFirst().body()).isEqualTo(bot.received.getLast().body());
    }

    @Test
    void a_payload_has_its_slashes_as_slack_writes_them() {
        assertThat(Form.decode(SlackRequest.payload(Json.object().put("u", "http://x/y")).text()))
                .containsEntry("payload", "{\"u\":\"http:\\/\\/x\\/y\"}");
    }
}
