package io.leadershipbot.slack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.playground.slack.SlackResponse;
import io.leadershipbot.testkit.Loggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes in, signed or not: the right status, nothing of it in a log, no exception's name in the answer. */
class BadInputTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final Loggers loggers = Loggers.listening();
    private final Stage stage = new Stage();

    @BeforeEach
    void start() throws InterruptedException {
        stage.answering(interaction -> Reply.show(Card.of(Text.of("Trust")))).started();
    }

    @AfterEach
    void nothing_leaked_and_still_alive() throws IOException, InterruptedException {
        assertThat(loggers.saying("canary")).isEmpty();
        assertThat(stage.log.lines()).noneMatch(line -> line.contains("canary") || line.contains("command-failed"));
        assertThat(stage.sends(stage.ada().typing("/leadership tip")).body()).contains("Trust");
        stage.close();
        loggers.close();
    }

    @Test
    void old_signature_is_refused() throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership canary");
        stage.clock.pass(Duration.ofSeconds(301));

        isRefused(stage.sends(request), 401, "wrong-time");
    }

    @Test
    void body_that_was_cut_after_signing_is_refused() throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership canary");

        isRefused(stage.sends(request.withBody(Arrays.copyOf(request.body(), request.body().length / 2))), 401,
                "wrong-signature");
    }

    @Test
    void body_that_was_doubled_is_refused() throws IOException, InterruptedException {
        var body = stage.ada().typing("/leadership canary").text();

        isRefused(sendsSigned(FORM, body + "&" + body), 400, "malformed");
        isRefused(sendsSigned(JSON, Recorded.text("url-verification.json").repeat(2)), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "+1", "1e9", "９", "99999999999999999999999", "1531420618.0", " ",
            "-9223372036854775808"})
    void timestamp_that_is_none_is_refused(String timestamp) throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership canary");
        var headers = new LinkedHashMap<>(request.headers());
        headers.put(SlackRequest.TIMESTAMP, timestamp);

        var response = stage.receive(headers, request.body());

        assertThat(response.status()).isEqualTo(401);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void request_without_its_headers_is_refused() throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership canary");

        isRefused(stage.sends(request.without(SlackRequest.SIGNATURE)), 401, "unsigned");
        isRefused(stage.sends(request.without(SlackRequest.TIMESTAMP)), 401, "unsigned");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() throws IOException, InterruptedException {
        isRefused(sendsSigned(FORM, "command=canary%ff%fe"), 400, "malformed");
        isRefused(sendsSigned(FORM, "command=canary\u00e9".getBytes(StandardCharsets.ISO_8859_1)), 400, "malformed");
        isRefused(sendsSigned(JSON, "{\"type\":\"canary\u00e9\"}".getBytes(StandardCharsets.UTF_16)), 400,
                "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command=%", "command=%4", "command=%zz", "%=a", "command=a%2"})
    void percent_sign_that_stands_alone_is_refused(String body) throws IOException, InterruptedException {
        isRefused(sendsSigned(FORM, body), 400, "malformed");
    }

    @Test
    void deeply_nested_json_is_refused() throws IOException, InterruptedException {
        for (var nested : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000),
                "{\"type\":\"block_actions\",\"actions\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}",
                "{\"type\":\"view_submission\",\"view\":" + "{\"state\":".repeat(20_000) + "1" + "}".repeat(20_001))) {
            isRefused(stage.sends(stage.slack.signed(Recorded.payload(nested))), 400, "malformed");
            isRefused(sendsSigned(JSON, nested), 400, "malformed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "application/jsonp", "application/xml", "",
            "application/x-www-form-urlencoded2", "json"})
    void other_content_type_is_refused(String type) throws IOException, InterruptedException {
        var request = stage.ada().typing("/leadership canary");

        isRefused(stage.sends(request.with("Content-Type", type)), 400, "malformed");
    }

    @Test
    void form_that_calls_itself_json_is_refused() throws IOException, InterruptedException {
        isRefused(sendsSigned(JSON, "command=canary"), 400, "malformed");
        isRefused(sendsSigned(FORM, Recorded.text("url-verification.json")), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "123", "\"canary\"", "{", "{\"type\":\"canary\"", "{} {}", "{}",
            "{'a':1}",
            "{\"type\":null}", "{\"type\":1}", "{\"type\":{}}", "{\"type\":[\"canary\"]}", "// canary\n{}",
            "{\"type\":\"event_callback\"}", "{\"type\":\"event_callback\",\"event\":\"canary\"}",
            "{\"type\":\"event_callback\",\"event\":{}}", "{\"type\":\"url_verification\"}",
            "{\"type\":\"url_verification\",\"challenge\":{\"canary\":1}}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_uninstalled\"}}",
            "{\"type\":\"event_callback\",\"team_id\":\"canary <!channel>\",\"event\":{\"type\":\"app_uninstalled\"}}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_time\":\"canary\","
                    + "\"event\":{\"type\":\"app_uninstalled\"}}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"authorizations\":\"canary\","
                    + "\"event\":{\"type\":\"tokens_revoked\"}}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\","
                    + "\"event\":{\"type\":\"tokens_revoked\",\"tokens\":[\"canary\"]}}",
            "{\"type\":\"event_callback\",\"team_id\":{},\"event\":{\"type\":\"tokens_revoked\",\"tokens\":3}}"})
    void json_that_slack_does_not_send_is_refused(String body) throws IOException, InterruptedException {
        isRefused(sendsSigned(JSON, body), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team_id", "channel_id", "user_id", "command"})
    void command_without_a_field_it_needs_is_refused(String field) throws IOException, InterruptedException {
        var fields = Recorded.fields("slash-command.form");
        fields.put(field, "canary <!channel>");
        if (!field.equals("command")) {
            isRefused(stage.sends(stage.slack.signed(SlackRequest.form(fields))), 400, "malformed");
        }
        fields.remove(field);

        isRefused(stage.sends(stage.slack.signed(SlackRequest.form(fields))), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "response_url", "trigger_id", "token", "user_name"})
    void command_without_a_field_it_can_do_without_is_answered(String field) throws IOException, InterruptedException {
        var fields = Recorded.fields("slash-command.form");
        fields.remove(field);

        assertThat(stage.sends(stage.slack.signed(SlackRequest.form(fields))).body()).contains("Trust");
    }

    @Test
    void empty_form_is_refused() throws IOException, InterruptedException {
        isRefused(sendsSigned(FORM, ""), 400, "malformed");
        isRefused(sendsSigned(FORM, "&&&"), 400, "malformed");
        isRefused(sendsSigned(FORM, "ssl_check=0"), 400, "malformed");
    }

    @Test
    void check_of_the_certificate_is_acknowledged() {
        assertThat(stage.slack.events().checksSsl().ok()).isTrue();
    }

    @Test
    void challenge_is_not_answered_unsigned() throws IOException, InterruptedException {
        isRefused(stage.sends(Recorded.request("url-verification.json")), 401, "unsigned");
    }

    private SlackResponse sendsSigned(String type, String body) throws IOException, InterruptedException {
        return sendsSigned(type, body.getBytes(UTF_8));
    }

    private SlackResponse sendsSigned(String type, byte[] body) throws IOException, InterruptedException {
        return stage.sends(stage.slack.signed(SlackRequest.raw(type, body)));
    }

    private void isRefused(SlackResponse response, int status, String reason) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.body()).isEmpty();
        assertThat(stage.log.lines().getLast()).isEqualTo("request-refused platform=slack reason=" + reason);
    }
}
