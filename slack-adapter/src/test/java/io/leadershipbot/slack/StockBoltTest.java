package io.leadershipbot.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.testkit.Loggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Bolt does when it is used as it comes, and what we do instead: one test for each line of that list. Bodies that
 * are too large are the server's to refuse, before they get here.
 */
class StockBoltTest {

    private static final Card CARD = new Card(Text.of("Trust"), List.of(new Block.Paragraph(Text.of("A tip."))),
            List.of(Button.of("Another", Invocation.of("tip", "trust")), Button.of("More", Invocation.of("help"))));

    private final Loggers loggers = Loggers.listening();
    private final Stage stage = new Stage();

    @BeforeEach
    void start() throws InterruptedException {
        stage.answering(interaction -> Reply.show(CARD)).started();
    }

    @AfterEach
    void close() {
        stage.close();
        loggers.close();
    }

    @Test
    void malformed_and_unsigned_body_is_refused_unread() throws IOException, InterruptedException {
        var response = stage.sends(SlackRequest.raw("application/json", "{\"canary-7: [".getBytes(UTF_8)));

        assertThat(response.status()).isEqualTo(401);
        assertThat(response.body()).isEmpty();
        assertThat(stage.log.lines()).containsExactly("request-refused platform=slack reason=unsigned");
        assertThat(loggers.saying("canary-7")).isEmpty();
    }

    @Test
    void timestamp_in_the_future_is_refused() throws IOException, InterruptedException {
        var request = SlackRequest.form(Map.of("ssl_check", "1"));

        assertThat(status(request, Duration.ofMinutes(5))).isEqualTo(200);
        assertThat(status(request, Duration.ofSeconds(301))).isEqualTo(401);
        assertThat(status(request, Duration.ofHours(1))).isEqualTo(401);
        assertThat(status(request, Duration.ofMinutes(-5))).isEqualTo(200);
        assertThat(status(request, Duration.ofSeconds(-301))).isEqualTo(401);
        assertThat(stage.log.lines()).hasSize(3).containsOnly("request-refused platform=slack reason=wrong-time");
    }

    private int status(SlackRequest request, Duration ahead) throws IOException, InterruptedException {
        return stage.sends(request.signed(stage.slack.app().signingSecret(), stage.clock.instant().plus(ahead)))
                .status();
    }

    @Test
    void same_request_twice_is_handled_once() throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership tip");

        assertThat(stage.sends(request).body()).contains("A tip.");
        stage.clock.pass(Duration.ofMinutes(4));
        var second = stage.sends(request);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEmpty();
        assertThat(stage.interactions).hasSize(1);
    }

    @Test
    void json_that_ends_in_a_new_line_is_verified_as_it_is() throws IOException, InterruptedException {
        var body = "{\"type\":\"url_verification\",\"challenge\":\"abc\"}\r\n\n";

        var response = stage.sends(stage.slack.signed(SlackRequest.raw("application/json", body.getBytes(UTF_8))));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("abc");
    }

    @Test
    void event_that_nobody_handles_is_acknowledged() {
        assertThat(stage.slack.events().opensHome(stage.slack.workspace(), "U1").acks()).singleElement()
                .satisfies(ack -> assertThat(ack.ok()).isTrue());
    }

    @Test
    void removal_is_acknowledged_and_told() {
        var deliveries = stage.slack.events().uninstalls(stage.slack.workspace());

        assertThat(deliveries).allSatisfy(delivery -> assertThat(delivery.acks()).singleElement()
                .satisfies(ack -> assertThat(ack.ok()).isTrue()));
        assertThat(stage.events).contains(new PlatformEvent.Uninstalled("slack", stage.slack.workspace().id()));
    }

    @Test
    void removal_that_cannot_be_kept_is_brought_again() {
        stage.isForgetful.set(true);

        var delivery = stage.slack.events().happens(stage.slack.workspace(),
                Recorded.json("{\"type\":\"app_uninstalled\"}"));

        assertThat(delivery.acks()).extracting(ack -> ack.status()).containsExactly(503, 200);
        assertThat(stage.events).hasSize(1);
    }

    @Test
    void two_actions_in_one_request_are_both_handled() throws IOException, InterruptedException {
        stage.ada().types("/leadership tip");
        var payload = (ObjectNode) SlackDriver.payload(stage.ada().clicking("Another"));
        var actions = (ArrayNode) payload.path("actions");
        actions.add(((ObjectNode) actions.get(0).deepCopy()).put("action_id", "run-1").put("value", "help"));

        assertThat(stage.sends(stage.slack.signed(SlackRequest.payload(payload))).status()).isEqualTo(200);

        stage.slack.calls().await(2, "response_url", Duration.ofSeconds(10));
        assertThat(stage.interactions).extracting(heard -> heard.invocation().command())
                .containsExactlyInAnyOrder("typed", "tip", "help");
        assertThat(stage.interactions).extracting(heard -> heard.id()).doesNotHaveDuplicates();
    }

    @Test
    void handler_that_throws_is_answered_with_a_card() {
        stage.answering(interaction -> {
            throw new IllegalStateException("canary-8");
        });

        assertThat(stage.ada().types("/leadership tip").ok()).isTrue();

        assertThat(stage.ada().sees().isEphemeral()).isTrue();
        assertThat(stage.ada().sees().shown()).contains("Something went wrong").doesNotContain("canary-8");
        assertThat(loggers.saying("canary-8")).isEmpty();
    }

    @Test
    void signature_that_differs_in_one_letter_is_refused() throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership tip");
        var signature = request.headers().getOrDefault(SlackRequest.SIGNATURE, "");

        for (var wrong : List.of(signature.substring(0, signature.length() - 1), signature + "0",
                signature.toUpperCase(Locale.ROOT), signature.replace("v0=", "v1="), "v0=", "",
                signature.substring(0, 3) + (signature.charAt(3) == 'a' ? 'b' : 'a') + signature.substring(4))) {
            assertThat(stage.sends(request.with(SlackRequest.SIGNATURE, wrong)).status()).isEqualTo(401);
        }
        assertThat(stage.interactions).isEmpty();
    }

    @Test
    void slack_is_not_asked_who_we_are_when_a_request_comes() {
        stage.ada().types("/leadership tip");
        stage.ada().types("/leadership tip");

        assertThat(stage.slack.calls().all()).isEmpty();
    }

    @Test
    void nothing_is_kept_in_the_home_folder() {
        stage.ada().types("/leadership tip");

        assertThat(Files.exists(Path.of(System.getProperty("user.home"), ".slack-app"))).isFalse();
    }

    @Test
    void no_threads_are_kept_for_statistics() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            try (var another = new Stage()) {
                another.started();
                another.ada().types("/leadership tip");
            }
        }

        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("slack-api-metrics") || thread.getName().startsWith("bolt")) {
                thread.join(Duration.ofSeconds(10));
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void nothing_of_a_request_reaches_any_logger_at_any_level() throws IOException, InterruptedException {
        stage.ada().types("/leadership canary-9");
        stage.ada().clicks("Another");
        stage.slack.calls().await(1, "response_url", Duration.ofSeconds(10));
        stage.answering(interaction -> Reply.of(new Answer.Silent()));
        for (var file : List.of("slash-command.form", "block-actions-ephemeral.json", "view-submission.json",
                "event-of-tomorrow.json", "shortcut.json", "url-verification.json", "event-app-uninstalled.json")) {
            stage.sends(stage.slack.signed(Recorded.request(file)));
        }

        assertThat(loggers.saying("canary-9", "U1", "ada", "C1", "T0LEADER", "A tip.", "xoxb-",
                stage.slack.app().signingSecret())).isEmpty();
        assertThat(stage.log.lines()).noneMatch(line -> line.contains("canary-9") || line.contains("U1"));
    }
}
