package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseUrlsTest {

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
    void an_address_works_five_times() {
        String url = ofCommand("C1");
        for (int i = 0; i < 5; i++) {
            assertThat(bot.respond(url, "{\"text\":\"" + i + "\"}").body()).isEqualTo("ok");
        }

        TinyBot.Reply sixth = bot.respond(url, "{\"text\":\"6\"}");

        assertThat(sixth.status()).isEqualTo(404);
        assertThat(sixth.json().path("error").asText()).isEqualTo("used_url");
        assertThat(slack.person("U1").in("C1").seesAll()).hasSize(5);
    }

    @Test
    void an_address_works_for_thirty_minutes() {
        String url = ofCommand("C1");
        clock.move(Duration.ofMinutes(30).minusMillis(1));
        assertThat(bot.respond(url, "{\"text\":\"just in time\"}").status()).isEqualTo(200);
        clock.move(Duration.ofMillis(1));

        TinyBot.Reply late = bot.respond(url, "{\"text\":\"late\"}");

        assertThat(late.status()).isEqualTo(404);
        assertThat(late.json().path("error").asText()).isEqualTo("expired_url");
    }

    @Test
    void answers_are_private_unless_they_say_otherwise() {
        String url = ofCommand("C1");

        bot.respond(url, "{\"text\":\"for you\"}");
        bot.respond(url, "{\"text\":\"for all\",\"response_type\":\"in_channel\"}");

        assertThat(slack.person("U1").in("C1").seesAll()).extracting(Message::text).containsExactly("for you",
                "for all");
        assertThat(slack.person("U2").in("C1").seesAll()).extracting(Message::text).containsExactly("for all");
    }

    @Test
    void an_answer_may_say_that_its_text_is_no_markup() {
        assertThat(bot.respond(ofCommand("C1"), "{\"text\":\"2 * 3\",\"mrkdwn\":false}").status()).isEqualTo(200);
    }

    @Test
    void the_bot_need_not_be_a_member() {
        String url = ofCommand("G1");

        assertThat(bot.respond(url, "{\"text\":\"hello\",\"response_type\":\"in_channel\"}").status()).isEqualTo(200);

        assertThat(slack.person("U3").in("G1").sees().text()).isEqualTo("hello");
    }

    @Test
    void a_clicked_message_is_replaced_in_its_place_and_deleted() {
        bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"old\",\"blocks\":[{\"type\":\"actions\","
                + "\"elements\":[{\"type\":\"button\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]}");
        slack.person("U2").in("C1").clicks("Go");
        String url = bot.last().payload().path("response_url").asText();

        bot.respond(url, "{\"text\":\"beside\"}");
        bot.respond(url, "{\"text\":\"new\",\"replace_original\":true}");

        assertThat(slack.person("U1").in("C1").seesAll()).extracting(Message::text).containsExactly("new");
        assertThat(slack.person("U2").in("C1").seesAll()).extracting(Message::text).containsExactly("new", "beside");
        bot.respond(url, "{\"delete_original\":true}");
        assertThat(slack.person("U1").in("C1").seesAll()).isEmpty();
        assertThat(bot.respond(url, "{\"delete_original\":true}").json().path("error").asText())
                .isEqualTo("message_not_found");
    }

    @Test
    void a_command_has_no_message_that_could_be_replaced_or_deleted() {
        String url = ofCommand("C1");
        bot.respond(url, "{\"text\":\"one\"}");

        bot.respond(url, "{\"text\":\"two\",\"replace_original\":true}");

        assertThat(slack.person("U1").in("C1").seesAll()).extracting(Message::text).containsExactly("one", "two");
        assertThat(bot.respond(url, "{\"delete_original\":true}").json().path("error").asText())
                .isEqualTo("message_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            {"text":"a","user":"U1"}                     | invalid_arguments
                                            {"text":"a","response_type":"everyone"}      | invalid_arguments
                                            {"blocks":[{"type":"section"}]}              | invalid_blocks
                                            {"blocks":{"type":"divider"}}                | invalid_blocks_format
                                            {"response_type":"in_channel"}               | no_text
                                            []                                           | invalid_payload
                                            {"text":                                     | invalid_payload
                                            """)
    void what_slack_refuses_is_refused(String body, String error) {
        TinyBot.Reply reply = bot.respond(ofCommand("C1"), body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asText()).isEqualTo(error);
    }

    @Test
    void only_json_is_read() {
        TinyBot.Reply reply = bot.send(HttpRequest.newBuilder(URI.create(ofCommand("C1")))
                .header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\"}"))
                .build());

        assertThat(reply.json().path("error").asText()).isEqualTo("invalid_payload");
    }

    @Test
    void an_address_that_was_never_given_is_unknown() {
        assertThat(bot.respond(ofCommand("C1") + "x", "{\"text\":\"a\"}").status()).isEqualTo(404);
    }

    private String ofCommand(String channel) {
        slack.person("U1").in(channel).types("/leadership tip");
        return bot.last().form().getOrDefault("response_url", "");
    }
}
