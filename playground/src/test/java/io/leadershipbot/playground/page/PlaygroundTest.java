package io.leadershipbot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do on the page, and what they see of a bot that answers well, badly, or not at all. */
@Timeout(60)
class PlaygroundTest {

    private static final String TYPES = """
                                        {"platform":"slack","person":"U1","place":"C1","do":"type","text":"/tiny hello"}""";
    private static final String CARD = """
                                       {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hello","wrap":true},\
                                       {"type":"Input.Text","id":"name","label":"Name","isRequired":true,"errorMessage":"Who are you?"},\
                                       {"type":"Input.ChoiceSet","id":"colour","label":"Colour","choices":[{"title":"Red","value":"r"}]}],\
                                       "actions":[{"type":"Action.Execute","title":"Go","verb":"go","data":{"a":"b"}}]}""";

    private final PageStage stage = new PageStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void command_is_acknowledged_with_a_message_for_the_person() {
        stage.answering(request -> Answer.json(200, "{\"text\":\"*Hi*\"}"));
        assertThat(stage.act(TYPES)).hasToString("{\"ok\":true}");
        JsonNode message = stage.state("platform=slack&person=U1&place=C1").path("messages").path(0);
        assertThat(message.path("text").asText()).isEqualTo("*Hi*");
        assertThat(message.path("payload").isNull()).isTrue();
        assertThat(message.path("json").path("sent"))
                .hasToString("{\"call\":\"acknowledgement\",\"body\":{\"text\":\"*Hi*\"}}");
        assertThat(stage.state("platform=slack&person=U2&place=C1").path("messages")).isEmpty();
    }

    @Test
    void bot_that_fails_is_told_in_a_sentence() {
        stage.answering(request -> Answer.text(500, "Trace"));
        assertThat(stage.act(TYPES).path("told").asText()).contains("(HTTP status 500)");
        stage.answering(request -> Answer.json(200, "{\"blocks\":[{\"type\":\"nothing\"}]}"));
        assertThat(stage.act(TYPES).path("told").asText()).contains("(invalid_blocks)");
        stage.answering(request -> Answer.json(200, "{"));
        assertThat(stage.act(TYPES).path("told").asText()).contains("(invalid_json)");
        stage.answering(request -> Answer.text(503, ""));
        assertThat(stage.act("""
                             {"platform":"teams","person":"ada","place":"chat","do":"type","text":"hello"}""")
                .path("told").asText())
                .contains("(HTTP status 503)");
    }

    @Test
    void choice_on_slack_is_sent_by_its_value_and_another_is_told() throws Exception {
        stage.answering(request -> request.body().contains("block_actions")
                ? PageStage.NOTHING
                : Answer.json(200,
                        """
                        {"blocks":[{"type":"actions","block_id":"b","elements":[{"type":"static_select","action_id":"a",\
                        "options":[{"text":{"type":"plain_text","text":"Red"},"value":"r"}]}]}]}"""));
        stage.act(TYPES);
        String id = stage.state("platform=slack").path("messages").path(0).path("id").asText();
        String click = """
                       {"platform":"slack","person":"U1","place":"C1","do":"click","message":"%s","block":"b","action":"a",\
                       "value":"%s"}""";
        assertThat(stage.act(click.formatted(id, "r")).path("ok").asBoolean()).isTrue();
        stage.received.take();
        assertThat(stage.received.take().body()).contains("selected_option", "static_select");
        assertThat(stage.act(click.formatted(id, "blue")).path("told").asText()).contains("does not offer 'blue'");
        assertThat(stage.act(click.formatted(id, "r").replace("U1", "U2")).path("told").asText())
                .isEqualTo("This message is not there any more.");
        assertThat(stage.received).isEmpty();
    }

    @Test
    void inputs_of_a_card_on_teams_are_checked_before_anything_is_sent() throws Exception {
        JsonNode message = card();
        String click = """
                       {"platform":"teams","person":"ada","place":"chat","do":"click","message":"%s","action":"/actions/0",\
                       "inputs":{"name":"%s","colour":"%s"}}""";
        String id = message.path("id").asText();
        assertThat(stage.act(click.formatted(id, "", "r")).path("errors").has("name")).isTrue();
        assertThat(stage.act(click.formatted(id, "Ada", "blue")).path("errors").has("colour")).isTrue();
        assertThat(stage.act(click.formatted(id, "Ada", "r").replace("\"colour\"", "\"other\"")).path("told").asText())
                .isEqualTo("This is not there any more.");
        assertThat(stage.received).isEmpty();
        stage.answering(request -> Answer.json(200,
                """
                {"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Well done."}"""));
        assertThat(stage.act(click.formatted(id, "Ada", "r")).path("ok").asBoolean()).isTrue();
        assertThat(stage.received.take().body()).contains("\"data\":{\"a\":\"b\",\"name\":\"Ada\",\"colour\":\"r\"}");
        assertThat(stage.state("platform=teams&person=ada&place=chat").path("told")).hasToString("[\"Well done.\"]");
        stage.act("""
                  {"platform":"teams","person":"ada","place":"chat","do":"type","text":"thanks"}""");
        assertThat(stage.state("platform=teams&person=ada&place=chat").path("told")).isEmpty();
    }

    @Test
    void error_of_a_click_on_teams_is_told_once() {
        String id = card().path("id").asText();
        stage.answering(request -> Answer.json(200,
                """
                {"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"no","message":"Not now."}}"""));
        JsonNode answer = stage.act(
                """
                {"platform":"teams","person":"ada","place":"chat","do":"click","message":"%s","action":"/actions/0",\
                "inputs":{"name":"Ada"}}""".formatted(id));
        assertThat(answer.path("told").asText()).isEqualTo("Not now.");
        assertThat(stage.state("platform=teams&person=ada&place=chat").path("told")).isEmpty();
    }

    /** A card from the bot in the chat with Ada, put there by a click on nothing more than its own words. */
    private JsonNode card() {
        PostedCard.post(stage, CARD);
        stage.received.clear();
        JsonNode messages = stage.state("platform=teams&person=ada&place=chat").path("messages");
        return messages.path(messages.size() - 1);
    }

    @Test
    void newest_fifty_messages_stay() {
        for (int i = 0; i < 60; i++) {
            stage.act("""
                      {"platform":"slack","person":"U1","place":"C1","do":"type","text":"message %d"}""".formatted(i));
            stage.act("""
                      {"platform":"teams","person":"ada","place":"general","do":"type","text":"message %d"}"""
                    .formatted(i));
        }
        for (String query : new String[]{"platform=slack&person=U2&place=C1",
                "platform=teams&person=ben&place=general"}) {
            JsonNode messages = stage.state(query).path("messages");
            assertThat(messages).hasSize(50);
            assertThat(messages.path(49).path("text").asText()).isEqualTo("message 59");
        }
    }
}
