package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import io.leadershipbot.playground.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person gets to see of good, bad and missing acknowledgements. */
class AcksTest {

    private static final String FORM = """
                                       {"type":"modal","title":{"type":"plain_text","text":"One"},"submit":{"type":"plain_text","text":"Save"},
                                        "blocks":[{"type":"section","block_id":"head","text":{"type":"plain_text","text":"Hello"}},
                                          {"type":"input","block_id":"zone","optional":true,"label":{"type":"plain_text","text":"Zone"},
                                           "element":{"type":"plain_text_input","action_id":"typed"}}]}
                                       """;

    private final FakeSlack slack = FakeSlack.start(App.leadership(),
            InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), new Random(1), Duration.ofSeconds(10));
    private final Person ada = slack.person("U1").in("C1");
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
    void an_empty_answer_shows_nothing() {
        assertThat(ada.types("/leadership").ok()).isTrue();
        assertThat(ada.seesAll()).isEmpty();
    }

    @Test
    void an_answer_in_the_channel_shows_the_typed_command_too() {
        bot.answering("{\"response_type\":\"in_channel\",\"text\":\"A tip\"}");

        ada.types("/leadership tip secret");

        assertThat(slack.person("U2").in("C1").seesAll()).extracting(Message::text)
                .containsExactly("/leadership tip secret", "A tip");
    }

    @Test
    void an_answer_in_the_channel_without_text_shows_only_the_command() {
        bot.answering("{\"response_type\":\"in_channel\"}");

        assertThat(ada.types("/leadership tip").ok()).isTrue();

        assertThat(slack.person("U2").in("C1").seesAll()).extracting(Message::text).containsExactly("/leadership tip");
    }

    @Test
    void an_answer_may_say_that_its_text_is_no_markup() {
        bot.answering("{\"text\":\"2 * 3 * 4\",\"mrkdwn\":false}");

        assertThat(ada.types("/leadership tip").ok()).isTrue();

        assertThat(ada.sees().text()).isEqualTo("2 * 3 * 4");
    }

    @Test
    void plain_text_is_an_answer_for_the_person() {
        bot.answering(any -> Answer.text(200, "Just words"));

        ada.types("/leadership");

        assertThat(ada.sees().text()).isEqualTo("Just words");
        assertThat(ada.sees().isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            {"text":"a","attachments":[]}                  | invalid_arguments
                                            {"text":"a","response_type":"public"}          | invalid_arguments
                                            {"blocks":[{"type":"section"}]}                | invalid_blocks
                                            {}                                             | no_text
                                            {"text":                                       | invalid_json
                                            """)
    void a_bad_answer_to_a_command_shows_as_an_error(String body, String error) {
        bot.answering(body);

        Ack ack = ada.types("/leadership");

        assertThat(ack.error()).isEqualTo(error);
        assertThat(ada.seesAll()).isEmpty();
        assertThat(ada.isTold()).containsExactly("/leadership failed with the error \"" + error + "\"");
    }

    @Test
    void another_status_than_200_is_a_failure() {
        bot.answering(any -> Answer.text(500, "oops"));

        assertThat(ada.types("/leadership").error()).isEqualTo("dispatch_failed");
        assertThat(ada.isTold()).containsExactly("/leadership failed with the error \"dispatch_failed\"");
    }

    @Test
    void a_bot_that_is_not_there_is_a_failure() {
        bot.close();

        assertThat(ada.types("/leadership").error()).isEqualTo("dispatch_failed");
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_a_timeout() {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeSlack hasty = FakeSlack.start(App.leadership(), InstantSource.system(), new Random(1),
                Duration.ofMillis(1))) {
            bot.answering(any -> {
                never.await();
                return TinyBot.NOTHING;
            });
            hasty.connect(URI.create(bot.url()));

            assertThat(hasty.person("U1").in("C1").types("/leadership").error()).isEqualTo("operation_timeout");
            assertThat(hasty.person("U1").isTold())
                    .containsExactly("/leadership failed with the error \"operation_timeout\"");
        } finally {
            never.countDown();
        }
    }

    @Test
    void a_click_is_acknowledged_with_nothing() {
        bot.answering("{\"text\":\"a\",\"blocks\":[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\","
                + "\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]}");
        ada.types("/leadership");

        assertThat(ada.clicks("Go").error()).isEqualTo("unexpected_body");
        assertThat(ada.seesAll()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            {"response_action":"errors","errors":{"head":"no input"}}   | invalid_arguments
                                            {"response_action":"errors","errors":{"other":"unknown"}}   | invalid_arguments
                                            {"response_action":"errors","errors":{"zone":""}}           | invalid_arguments
                                            {"response_action":"errors","errors":{}}                    | invalid_arguments
                                            {"response_action":"errors"}                                | invalid_arguments
                                            {"response_action":"close"}                                 | invalid_arguments
                                            {"response_action":"clear","view":{}}                       | invalid_arguments
                                            {"response_action":"update"}                                | invalid_arguments
                                            {"response_action":"update","view":{"type":"modal"}}        | invalid_arguments
                                            {"response_action":"push","view":{"type":"home","blocks":[]}} | invalid_arguments
                                            {}                                                          | invalid_arguments
                                            []                                                          | invalid_json
                                            """)
    void a_bad_answer_to_a_submission_leaves_the_form_as_it_is(String body, String error) {
        bot.answering(received -> {
            bot.call("views.open",
                    "{\"trigger_id\":\"" + received.form().get("trigger_id") + "\",\"view\":" + FORM + "}");
            return TinyBot.NOTHING;
        });
        ada.types("/leadership settings");
        bot.answering(body);

        assertThat(ada.submits(Map.of("Zone", "Rome")).error()).isEqualTo(error);
        assertThat(ada.form()).isPresent();
        assertThat(ada.formErrors()).isEmpty();
    }
}
