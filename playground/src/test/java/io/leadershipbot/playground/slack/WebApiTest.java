package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Slack's server side: who may call, how arguments are read, what is refused and how it is said. */
class WebApiTest {

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

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                            chat.postMessage      | {"channel":"C1"}                                  | no_text
                                            chat.postMessage      | {"channel":"C1","text":"  ","blocks":[]}          | no_text
                                            chat.postMessage      | {"text":"a"}                                      | invalid_arguments
                                            chat.postMessage      | {"channel":"C9","text":"a"}                       | channel_not_found
                                            chat.postMessage      | {"channel":"C2","text":"a"}                       | not_in_channel
                                            chat.postMessage      | {"channel":"G1","text":"a"}                       | channel_not_found
                                            chat.postMessage      | {"channel":"C1","text":"a","txet":"b"}            | invalid_arguments
                                            chat.postMessage      | {"channel":"C1","text":{"a":1}}                   | invalid_arguments
                                            chat.postMessage      | {"channel":"C1","blocks":"no"}                    | invalid_blocks_format
                                            chat.postMessage      | {"channel":"C1","blocks":{"type":"divider"}}      | invalid_blocks_format
                                            chat.postMessage      | {"channel":"C1","blocks":[{"type":"x"}]}          | invalid_blocks
                                            chat.postMessage      | {"channel":"C1","text":"a","thread_ts":"1.000000"} | thread_not_found
                                            chat.postMessage      | {"channel":"C1","text":"a","metadata":{"event_type":"x"}} | invalid_metadata_schema
                                            chat.postMessage      | {"channel":"C1","text":"a","metadata":"x"}        | invalid_metadata_format
                                            chat.postEphemeral    | {"channel":"C1","text":"a"}                       | invalid_arguments
                                            chat.postEphemeral    | {"channel":"C1","user":"U9","text":"a"}           | user_not_found
                                            chat.update           | {"channel":"C1","ts":"1.000000","text":"a"}       | message_not_found
                                            chat.delete           | {"channel":"C1","ts":"1.000000"}                  | message_not_found
                                            conversations.open    | {}                                                | users_list_not_supplied
                                            conversations.open    | {"users":"U9"}                                    | user_not_found
                                            views.open            | {"view":{}}                                       | invalid_arguments
                                            views.open            | {"trigger_id":"1.2.3","view":{}}                  | invalid_trigger_id
                                            views.update          | {"view":{}}                                       | invalid_arguments
                                            views.update          | {"view_id":"V1","view":{}}                        | not_found
                                            views.publish         | {"user_id":"U9","view":{}}                        | user_not_found
                                            views.publish         | {"user_id":"U1","view":{"type":"home"}}           | invalid_arguments
                                            views.publish         | {"user_id":"U1","hash":"1","view":{"type":"home","blocks":[]}} | hash_conflict
                                            api.test              | {"error":"my_error"}                              | my_error
                                            chat.dance            | {}                                                | unknown_method
                                            """)
    void what_slack_refuses_is_refused_with_its_code(String method, String arguments, String error) {
        JsonNode answer = bot.call(method, arguments);

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.path("error").asText()).isEqualTo(error);
    }

    @Test
    void invalid_blocks_are_explained_in_both_places() {
        JsonNode answer = bot.call("chat.postMessage", "{\"channel\":\"C1\",\"blocks\":[{\"type\":\"fancy\"}]}");

        assertThat(answer.path("errors").path(0).asText())
                .isEqualTo("unsupported type: fancy [json-pointer:/blocks/0/type]");
        assertThat(answer.path("response_metadata").path("messages").path(0).asText())
                .isEqualTo("[ERROR] unsupported type: fancy [json-pointer:/blocks/0/type]");
    }

    @Test
    void texts_and_blocks_have_a_limit_in_all() {
        assertThat(post("{\"channel\":\"C1\",\"text\":\"" + "x".repeat(40_000) + "\"}")).isEmpty();
        assertThat(post("{\"channel\":\"C1\",\"text\":\"" + "x".repeat(40_001) + "\"}")).isEqualTo("msg_too_long");
        String section = "{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}";
        String four = (section.formatted("x".repeat(3000)) + ",").repeat(4);
        assertThat(post("{\"channel\":\"C1\",\"blocks\":[" + four + section.formatted("x".repeat(1200)) + "]}"))
                .isEmpty();
        assertThat(post("{\"channel\":\"C1\",\"blocks\":[" + four + section.formatted("x".repeat(1201)) + "]}"))
                .isEqualTo("msg_blocks_too_long");
    }

    @Test
    void a_call_needs_a_token_that_is_good() {
        assertThat(authTest("").path("error").asText()).isEqualTo("not_authed");
        assertThat(authTest("Basic abc").path("error").asText()).isEqualTo("not_authed");
        assertThat(authTest("Bearer xoxb-wrong").path("error").asText()).isEqualTo("invalid_auth");
        slack.workspace().revokeToken();
        assertThat(bot.call("auth.test", "{}").path("error").asText()).isEqualTo("token_revoked");
        slack.workspace().uninstall();
        assertThat(bot.call("auth.test", "{}").path("error").asText()).isEqualTo("account_inactive");
    }

    @Test
    void auth_test_says_who_the_bot_is_and_what_it_may_do() {
        TinyBot.Reply reply = bot.post(slack.apiUrl() + "auth.test", "{}", "Bearer " + slack.workspace().botToken());

        assertThat(reply.json().path("team_id").asText()).isEqualTo("T0LEADER");
        assertThat(reply.json().path("user_id").asText()).isEqualTo(slack.workspace().botUserId());
        assertThat(reply.header("x-oauth-scopes")).contains("chat:write").contains("commands");
    }

    @Test
    void a_scope_that_is_missing_is_named() {
        slack.workspace().withdraw("chat:write");

        JsonNode answer = bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"a\"}");

        assertThat(answer.path("error").asText()).isEqualTo("missing_scope");
        assertThat(answer.path("needed").asText()).isEqualTo("chat:write");
        assertThat(answer.path("provided").asText()).contains("commands").doesNotContain("chat:write");
    }

    @Test
    void the_scope_to_read_depends_on_the_kind_of_conversation() {
        String direct = bot.call("conversations.open", "{\"users\":\"U1\"}").path("channel").path("id").asText();
        slack.workspace().invite("G1", slack.workspace().botUserId()).withdraw("groups:read");

        assertThat(form("conversations.info", "channel=C1").path("channel").path("name").asText())
                .isEqualTo("general");
        assertThat(form("conversations.info", "channel=G1").path("needed").asText()).isEqualTo("groups:read");
        assertThat(form("conversations.info", "channel=" + direct).path("needed").asText()).isEqualTo("im:read");
        assertThat(form("conversations.history", "channel=C1").path("error").asText()).isEqualTo("missing_scope");
    }

    @Test
    void an_archived_channel_takes_no_message() {
        slack.workspace().archive("C1");

        assertThat(post("{\"channel\":\"C1\",\"text\":\"a\"}")).isEqualTo("is_archived");
    }

    @Test
    void a_message_to_a_person_opens_direct_messages() {
        JsonNode answer = bot.call("chat.postMessage", "{\"channel\":\"U2\",\"text\":\"Welcome\"}");

        assertThat(answer.path("channel").asText()).startsWith("D");
        assertThat(slack.person("U2").inDirectMessages().sees().text()).isEqualTo("Welcome");
        assertThat(slack.person("U1").in(answer.path("channel").asText()).seesAll()).isEmpty();
    }

    @Test
    void people_who_left_and_bots_get_no_direct_messages() {
        slack.workspace().with(User.member("U8", "gone").as(User.Kind.DELETED));

        assertThat(post("{\"channel\":\"U8\",\"text\":\"a\"}")).isEqualTo("user_disabled");
        assertThat(post("{\"channel\":\"" + slack.workspace().botUserId() + "\",\"text\":\"a\"}"))
                .isEqualTo("cannot_dm_bot");
    }

    @Test
    void forms_and_json_carry_the_same() {
        String blocks = "[{\"type\":\"divider\"}]";
        form("chat.postMessage", Form.encode(Map.of("channel", "C1", "text", "ä & b", "blocks", blocks)));
        bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"ä & b\",\"blocks\":" + blocks + "}");

        assertThat(slack.workspace().messages("C1")).hasSize(2).allSatisfy(message -> {
            assertThat(message.text()).isEqualTo("ä &amp; b");
            assertThat(message.blocks()).hasSize(1);
        });
        assertThat(slack.calls().of("chat.postMessage")).extracting(Call::arguments).containsOnly(
                slack.calls().of("chat.postMessage").getFirst().arguments());
    }

    @Test
    void a_token_may_stand_in_the_form_and_never_in_the_log() {
        String token = slack.workspace().botToken();
        bot.send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + "auth.test"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token)).build());
        bot.call("auth.test", "{}");

        assertThat(slack.calls().all()).hasSize(2);
        assertThat(slack.calls().all().toString()).doesNotContain(token).contains("Bearer [token]");
    }

    @Test
    void methods_that_read_take_no_json() {
        assertThat(bot.call("users.info", "{\"user\":\"U1\"}").path("error").asText()).isEqualTo("invalid_arguments");
        assertThat(form("users.info", "user=U1").path("user").path("tz").asText()).isEqualTo("Europe/Berlin");
        assertThat(form("users.info", "user=U3&include_locale=true").path("user").path("locale").asText())
                .isEqualTo("de-DE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            application/json; charset=utf-8   | {"a":            | invalid_json
                                            application/json; charset=utf-8   | {"a":1,"a":2}    | invalid_json
                                            application/json; charset=utf-8   | {} {}            | invalid_json
                                            application/json; charset=utf-8   | []               | json_not_object
                                            text/xml                          | <a/>             | invalid_post_type
                                            application/x-www-form-urlencoded | channel=%zz      | invalid_form_data
                                            """)
    void bodies_that_cannot_be_read_are_refused(String contentType, String body, String error) {
        assertThat(bot.send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + "chat.postMessage"))
                .header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)).build()).json()
                .path("error").asText()).isEqualTo(error);
    }

    @Test
    void json_without_a_charset_is_warned_about() {
        JsonNode answer = bot.send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + "api.test"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")).build())
                .json();

        assertThat(answer.path("warning").asText()).isEqualTo("missing_charset");
    }

    @Test
    void a_message_is_changed_and_deleted_by_its_timestamp() {
        String ts = bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"one\"}").path("ts").asText();

        assertThat(bot.call("chat.update", "{\"channel\":\"C1\",\"ts\":\"" + ts + "\",\"text\":\"two\"}").path("text")
                .asText()).isEqualTo("two");
        assertThat(slack.person("U1").in("C1").sees().text()).isEqualTo("two");
        assertThat(bot.call("chat.delete", "{\"channel\":\"C1\",\"ts\":\"" + ts + "\"}").path("ok").asBoolean())
                .isTrue();
        assertThat(slack.workspace().messages("C1")).isEmpty();
    }

    @Test
    void an_ephemeral_message_is_for_one_member_and_cannot_be_changed() {
        JsonNode answer = bot.call("chat.postEphemeral", "{\"channel\":\"C1\",\"user\":\"U2\",\"text\":\"psst\"}");

        assertThat(slack.person("U2").in("C1").sees().text()).isEqualTo("psst");
        assertThat(slack.person("U1").in("C1").seesAll()).isEmpty();
        assertThat(bot.call("chat.update", "{\"channel\":\"C1\",\"ts\":\"" + answer.path("message_ts").asText()
                + "\",\"text\":\"a\"}").path("error").asText()).isEqualTo("message_not_found");
        slack.workspace().remove("C1", "U3");
        assertThat(bot.call("chat.postEphemeral", "{\"channel\":\"C1\",\"user\":\"U3\",\"text\":\"a\"}").path("error")
                .asText()).isEqualTo("user_not_in_channel");
    }

    @Test
    void timestamps_never_repeat_although_the_clock_stands_still() {
        Set<String> stamps = IntStream.range(0, 100).parallel()
                .mapToObj(i -> bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"" + i + "\"}").path("ts")
                        .asText())
                .collect(Collectors.toSet());

        assertThat(stamps).hasSize(100);
        assertThat(slack.workspace().messages("C1")).hasSize(100);
    }

    private String post(String arguments) {
        return bot.call("chat.postMessage", arguments).path("error").asText("");
    }

    private JsonNode authTest(String authorization) {
        return bot.post(slack.apiUrl() + "auth.test", "{}", authorization).json();
    }

    private JsonNode form(String method, String body) {
        return bot.send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + slack.workspace().botToken())
                .POST(HttpRequest.BodyPublishers.ofString(body)).build()).json();
    }
}
