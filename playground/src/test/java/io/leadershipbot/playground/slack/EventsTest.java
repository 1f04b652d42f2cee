package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventsTest {

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
    void an_address_is_verified_by_its_challenge() {
        bot.answering(received -> Answer.text(200, received.payload().path("challenge").asText()));
        assertThat(slack.events().verifiesUrl().ok()).isTrue();
        bot.answering(received -> Answer.json(200,
                "{\"challenge\":\"" + received.payload().path("challenge").asText() + "\"}"));
        assertThat(slack.events().verifiesUrl().ok()).isTrue();
        bot.answering("{\"challenge\":\"another\"}");
        assertThat(slack.events().verifiesUrl().error()).isEqualTo("challenge_failed");
    }

    @Test
    void a_certificate_is_checked_with_a_form() {
        assertThat(slack.events().checksSsl().ok()).isTrue();
        assertThat(bot.last().form()).containsEntry("ssl_check", "1");
    }

    @Test
    void an_event_comes_in_its_envelope_once_when_it_is_acknowledged() {
        Delivery delivery = slack.events().opensHome(slack.workspace(), "U1");

        assertThat(delivery.acks()).hasSize(1).allMatch(Ack::ok);
        JsonNode json = bot.last().payload();
        assertThat(json.path("type").asText()).isEqualTo("event_callback");
        assertThat(json.path("event_id").asText()).isEqualTo(delivery.eventId()).startsWith("Ev");
        assertThat(json.path("event").path("type").asText()).isEqualTo("app_home_opened");
        assertThat(json.path("authorizations").path(0).path("team_id").asText()).isEqualTo("T0LEADER");
        assertThat(bot.last().header("x-slack-retry-num")).isEmpty();
        slack.events().retries();
        assertThat(bot.received).hasSize(1);
    }

    @Test
    void an_event_that_is_not_acknowledged_comes_again_at_once_after_a_minute_and_after_five() {
        bot.answering(any -> Answer.text(500, "oops"));

        Delivery delivery = slack.events().opensHome(slack.workspace(), "U1");
        assertThat(delivery.acks()).hasSize(2);
        clock.move(Duration.ofSeconds(59));
        slack.events().retries();
        assertThat(delivery.acks()).hasSize(2);
        clock.move(Duration.ofSeconds(1));
        slack.events().retries();
        assertThat(delivery.acks()).hasSize(3);
        clock.move(Duration.ofMinutes(5));
        slack.events().retries();
        clock.move(Duration.ofDays(1));
        slack.events().retries();

        assertThat(delivery.acks()).hasSize(4);
        assertThat(bot.received).extracting(received -> received.header("x-slack-retry-num")).containsExactly("", "1",
                "2", "3");
        assertThat(bot.last().header("x-slack-retry-reason")).isEqualTo("http_error");
        assertThat(bot.received).extracting(received -> received.payload().path("event_id").asText())
                .containsOnly(delivery.eventId());
    }

    @Test
    void a_late_acknowledgement_ends_the_retries() {
        bot.answering(any -> Answer.text(500, "oops"));
        Delivery delivery = slack.events().opensHome(slack.workspace(), "U1");
        bot.answering(any -> TinyBot.NOTHING);
        clock.move(Duration.ofMinutes(1));
        slack.events().retries();
        clock.move(Duration.ofMinutes(5));
        slack.events().retries();

        assertThat(delivery.acks()).hasSize(3);
        assertThat(delivery.ack().ok()).isTrue();
    }

    @Test
    void an_acknowledged_event_may_come_again_on_demand() {
        Delivery delivery = slack.events().opensHome(slack.workspace(), "U1");

        assertThat(delivery.again("http_timeout").ok()).isTrue();

        assertThat(bot.last().header("x-slack-retry-num")).isEqualTo("1");
        assertThat(bot.last().header("x-slack-retry-reason")).isEqualTo("http_timeout");
    }

    @Test
    void uninstalling_kills_the_token_and_tells_the_bot_twice() {
        slack.events().uninstalls(slack.workspace());

        assertThat(bot.received).extracting(received -> received.payload().path("event").path("type").asText())
                .containsExactly("tokens_revoked", "app_uninstalled");
        assertThat(bot.call("auth.test", "{}").path("error").asText()).isEqualTo("account_inactive");
    }
}
