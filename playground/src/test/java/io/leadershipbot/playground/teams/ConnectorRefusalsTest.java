package io.leadershipbot.playground.teams;

import java.util.List;

import io.leadershipbot.playground.teams.Backstage.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.leadershipbot.playground.teams.Backstage.in;
import static io.leadershipbot.playground.teams.Backstage.message;
import static org.assertj.core.api.Assertions.assertThat;

/** What the connector does not take, and in which words it says so. Nothing refused may be seen by anybody. */
class ConnectorRefusalsTest {

    private final Backstage backstage = new Backstage();
    private final String chat = backstage.adasChat;

    @AfterEach
    void close() {
        assertThat(backstage.texts(chat)).isEmpty();
        backstage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer made-up", "Basic YTpi"})
    void without_a_good_token_nothing_is_done(String authorization) {
        Reply reply = backstage.call("POST", in(chat), message("Hello"), authorization);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("message").asText()).contains("denied");
    }

    @Test
    void a_token_for_requests_to_the_bot_is_none_for_requests_of_the_bot() {
        assertThat(backstage.call("POST", in(chat), message("Hello"), "Bearer " + backstage.tokens.good()).status())
                .isEqualTo(401);
    }

    @Test
    void where_the_app_is_not_installed_it_cannot_write() {
        String lunch = backstage.tenant.conversation("Lunch").id();

        Reply group = backstage.call("POST", in(lunch), message("Hello"));
        Reply personal = backstage.call("POST", in(backstage.tenant.personalChat(backstage.chi).id()),
                message("Hello"));

        for (Reply reply : List.of(group, personal)) {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("BotNotInConversationRoster");
        }
        assertThat(backstage.call("GET", "/" + Backstage.encoded(lunch) + "/members", "").status()).isEqualTo(403);
        assertThat(backstage.texts(lunch)).isEmpty();
    }

    @Test
    void a_person_may_block_the_bot_and_take_it_back() {
        Conversation personal = backstage.tenant.personalChat(backstage.ada);
        backstage.monitor.locked(() -> backstage.tenant.block(personal, true));

        Reply reply = backstage.call("POST", in(chat), message("Hello"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("errorCode").asInt()).isEqualTo(209);
        assertThat(reply.json().path("message").asText()).contains("\"subCode\":\"MessageWritesBlocked\"");
        assertThat(reply.json().has("error")).isFalse();

        backstage.monitor.locked(() -> backstage.tenant.block(personal, false));
        assertThat(backstage.call("POST", in(chat), "{\"type\": \"typing\"}").status()).isEqualTo(201);
    }

    @Test
    void an_unknown_conversation_is_not_found() {
        Reply reply = backstage.call("POST", in("a:unknown"), message("Hello"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("ConversationNotFound");
    }

    @Test
    void eighty_kilobytes_are_the_most_that_a_message_may_have() {
        int frame = message("").length();
        Reply tooBig = backstage.call("POST", in(chat), message("x".repeat(Connector.MAX_BODY - frame + 1)));

        assertThat(tooBig.status()).isEqualTo(413);
        assertThat(tooBig.code()).isEqualTo("MessageSizeTooBig");

        String lastThatFits = backstage.call("POST", in(chat), message("x".repeat(Connector.MAX_BODY - frame)))
                .json().path("id").asText();
        assertThat(backstage.call("DELETE", in(chat) + "/" + lastThatFits, "").status()).isEqualTo(200);
    }

    @Test
    void size_is_counted_in_bytes() {
        assertThat(backstage.call("POST", in(chat), message("ä".repeat(Connector.MAX_BODY / 2))).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{\"type\":\"message\",\"text\":\"a\",\"text\":\"b\"}",
            "{\"text\":\"a\"}", "{\"type\":\"invoke\"}", "{\"type\":\"message\"}",
            "{\"type\":\"message\",\"text\":\"  \"}", "{\"type\":\"message\",\"text\":1}",
            "{\"type\":\"message\",\"text\":\"a\",\"txet\":\"b\"}",
            "{\"type\":\"message\",\"text\":\"a\",\"properties\":{}}",
            "{\"type\":\"message\",\"text\":\"a\",\"textFormat\":\"html\"}",
            "{\"type\":\"message\",\"text\":\"a\",\"conversation\":{\"id\":\"a:other\"}}",
            "{\"type\":\"message\",\"attachments\":{}}", "{\"type\":\"message\",\"attachments\":[1]}",
            "{\"type\":\"message\",\"attachments\":[{\"contentType\":\"text/html\",\"content\":\"a\"}]}",
            "{\"type\":\"message\",\"attachments\":[{\"contentType\":\"application/vnd.microsoft.card.adaptive\"}]}",
            "{\"type\":\"message\",\"text\":\"a\",\"entities\":{}}",
            "{\"type\":\"message\",\"text\":\"a\",\"entities\":[{}]}",
            "{\"type\":\"message\",\"text\":\"a\",\"entities\":[{\"type\":\"mention\",\"text\":\"<at>A</at>\",\"mentioned\":{\"id\":\"29:1\"}}]}",
            "{\"type\":\"message\",\"text\":\"<at>A</at>\",\"entities\":[{\"type\":\"mention\",\"text\":\"<at>A</at>\"}]}"})
    void what_is_no_message_is_bad_syntax(String body) {
        Reply reply = backstage.call("POST", in(chat), body);

        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BadSyntax");
        assertThat(reply.json().path("error").path("message").asText()).isNotBlank();
    }

    @Test
    void a_card_with_faults_is_refused_and_each_is_named() {
        Reply reply = backstage.call("POST", in(chat),
                """
                {"type": "message", "attachments": [
                  {"contentType": "application/vnd.microsoft.card.adaptive",
                   "content": {"type": "AdaptiveCard", "version": "1.5", "body": [
                     {"type": "TextBlock", "text": "a", "colour": "red"}]}}]}
                """);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").path("message").asText()).contains("colour");
    }

    @Test
    void an_answer_names_one_message_only() {
        assertThat(backstage.call("POST", in(chat) + "/1",
                "{\"type\":\"message\",\"text\":\"a\",\"replyToId\":\"2\"}").status()).isEqualTo(400);
    }

    @Test
    void only_json_is_read() {
        assertThat(backstage.post(in(chat), "text/plain", message("Hello")).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/x/activities/1/2", "/x/members/", "/x/attachments", "/"})
    void what_is_nowhere_is_not_found(String path) {
        assertThat(backstage.call("POST", path, "{}").status()).isEqualTo(404);
        assertThat(backstage.call("GET", path, "").status()).isEqualTo(404);
        assertThat(backstage.calls.of(Method.UNKNOWN)).hasSize(2);
    }

    @Test
    void tokens_stay_out_of_the_log_of_calls() {
        backstage.call("POST", in("a:unknown"), message("Hello"), "Bearer top-secret");

        Call call = backstage.calls.of(Method.SEND).getFirst();
        assertThat(call.headers()).containsEntry("authorization", "Bearer [token]");
        assertThat(call.body().path("text").asText()).isEqualTo("Hello");
    }
}
