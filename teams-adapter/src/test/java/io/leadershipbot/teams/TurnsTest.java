package io.leadershipbot.teams;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.teams.framework.Activities;
import io.leadershipbot.teams.token.StubServer;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes in as Teams writes it, and what goes out. */
final class TurnsTest {

    private static final ConversationId CHAT = new ConversationId("teams", Stage.TENANT, "a:1");
    private static final ConversationId THREAD = new ConversationId("teams", Stage.TENANT,
            "19:c@thread.tacv2;messageid=17");
    private static final UserId ADA = new UserId("teams", Stage.TENANT, "29:1abc");
    private static final Answer AS_ASKED = new Answer.Show(SampleCards.TIP, Visibility.AS_ASKED);
    private static final Answer ASKER = new Answer.Show(SampleCards.TIP, Visibility.ASKER);
    private static final Answer REPLACE = new Answer.Replace(SampleCards.TIP);
    private static final Answer RECEIPT = new Answer.Receipt(SampleCards.TIP);
    private static final Answer ASK = new Answer.Ask(SampleCards.FORM, Map.of("role", List.of("old")), Map.of());
    private static final String WORDS = "Say what you do not know";

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void message_becomes_an_interaction() {
        stage.receives(stage.message("tip trust"));

        assertThat(stage.interactions).singleElement().satisfies(interaction -> assertThat(interaction)
                .isEqualTo(new Interaction(interaction.id(),
                        new Caller(ADA, Optional.of(Locale.US), Optional.of(ZoneId.of("Europe/London"))), CHAT,
                        Privacy.ALONE, Source.COMMAND, Invocation.of("typed", "tip trust"))));
    }

    @Test
    void call_in_a_channel_is_open_and_belongs_to_its_thread() {
        stage.receives(stage.inChannel("tip"));

        assertThat(stage.interactions).singleElement().satisfies(interaction -> {
            assertThat(interaction.origin()).isEqualTo(THREAD);
            assertThat(interaction.privacy()).isEqualTo(Privacy.OPEN);
            assertThat(interaction.invocation()).isEqualTo(Invocation.of("typed", "tip"));
        });
    }

    @Test
    void answer_is_a_message_in_reply() {
        stage.answering(AS_ASKED);

        assertThat(stage.receives(stage.message("tip"))).isEqualTo(HttpResponse.empty(200));

        var call = stage.sent().getFirst();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.path()).startsWith("/emea/v3/conversations/a:1/activities/a");
        assertThat(call.authorization()).contains("Bearer t");
        assertThat(Stage.body(call).path("type").asText()).isEqualTo("message");
        assertThat(Stage.body(call).path("summary").asText()).isEqualTo("Trust");
        assertThat(Stage.card(call).toString()).contains(WORDS);
    }

    @Test
    void answer_in_a_channel_stands_in_the_thread() {
        stage.answering(AS_ASKED).receives(stage.inChannel("tip"));

        assertThat(stage.sent().getFirst().path())
                .startsWith("/emea/v3/conversations/19:c@thread.tacv2;messageid=17/activities/a");
    }

    @Test
    void what_is_for_the_asker_is_not_said_before_others() {
        for (var answer : List.of(ASKER, RECEIPT, ASK)) {
            stage.answering(answer).receives(stage.inChannel("settings"));
        }

        assertThat(stage.sent()).hasSize(3).allSatisfy(call -> assertThat(Stage.card(call).toString())
                .contains("between you and me", "https://teams.microsoft.com/l/chat/0/0?users=28:" + Stage.APP)
                .doesNotContain(WORDS));
    }

    @Test
    void what_is_said_about_teams_is_in_the_language_that_teams_says_the_person_reads() {
        var typed = stage.inChannel("settings");
        typed.put("locale", "de-AT");

        stage.answering(ASKER).receives(typed);

        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains("Das bleibt besser unter uns");
    }

    @Test
    void what_is_for_the_asker_is_said_in_their_own_chat() {
        stage.answering(ASKER).receives(stage.message("who sees this"));
        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains(WORDS);
    }

    @Test
    void form_that_was_typed_for_is_offered_in_two_ways() {
        stage.answering(ASK).receives(stage.message("settings"));

        var card = Stage.card(stage.sent().getFirst()).toString();
        assertThat(card).contains("Open the form", "Fill it in here", "task/fetch", "typed settings");
    }

    @Test
    void click_changes_the_card_in_the_response_and_in_the_chat_for_good() throws InterruptedException {
        stage.answering(REPLACE);

        var body = Stage.body(stage.receives(stage.click("tip")));

        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(body.path("statusCode").asInt()).isEqualTo(200);
        assertThat(body.path("value").toString()).contains(WORDS);
        stage.platform.close();
        assertThat(stage.sent()).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("PUT");
            assertThat(call.path()).isEqualTo("/emea/v3/conversations/a:1/activities/m0");
            assertThat(Stage.card(call)).isEqualTo(body.path("value"));
        });
        assertThat(stage.interactions.getFirst().source()).isEqualTo(Source.BUTTON);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void click_in_a_channel_shows_to_who_clicked_alone(boolean isReplaced) {
        stage.answering(isReplaced ? REPLACE : ASKER);

        var body = Stage.body(stage.receives(channelClick()));

        assertThat(body.path("value").toString()).contains(WORDS);
        stage.platform.close();
        assertThat(stage.sent()).isEmpty();
        assertThat(stage.interactions.getFirst().privacy()).isEqualTo(Privacy.ASIDE);
    }

    @Test
    void form_behind_a_click_is_filled_in_in_the_chat_and_never_before_others() {
        stage.answering(ASK);

        assertThat(Stage.body(stage.receives(stage.click("settings"))).path("value").toString())
                .contains("Input.ChoiceSet", "Input.Text", "\"submit\":\"settings\"");
        assertThat(Stage.body(stage.receives(channelClick())).path("value").toString())
                .contains("between you and me").doesNotContain("Input.");
    }

    @Test
    void new_message_behind_a_click_stands_below() {
        stage.answering(ASKER);

        var body = Stage.body(stage.receives(stage.click("who-sees-this")));

        assertThat(body.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(body.path("value").asText()).isEqualTo("You find it below.");
        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains(WORDS);
    }

    @Test
    void post_goes_to_the_thread_or_to_another_conversation() {
        var elsewhere = new ConversationId("teams", Stage.TENANT, "19:other@thread.tacv2");
        stage.answering(interaction -> new Reply(new Answer.Silent(), List.of(new Post(THREAD, SampleCards.TIP),
                new Post(elsewhere, Card.of(Text.of("Elsewhere"))))));

        stage.receives(channelClick());

        assertThat(stage.sent()).extracting(StubServer.Received::path).satisfiesExactly(
                path -> assertThat(path).startsWith("/emea/v3/conversations/19:c@thread.tacv2;messageid=17/"),
                path -> assertThat(path).isEqualTo("/emea/v3/conversations/19:other@thread.tacv2/activities"));
        assertThat(Stage.body(stage.sent().getLast()).has("replyToId")).isFalse();
    }

    @Test
    void dialog_is_fetched_filled_in_and_becomes_the_receipt() {
        stage.answering(ASK);
        var asked = Stage.body(stage.receives(stage.invoke(stage.message(""), "task/fetch", run("settings"))));
        var value = asked.path("task").path("value");
        assertThat(asked.path("task").path("type").asText()).isEqualTo("continue");
        assertThat(value.path("title").asText()).isEqualTo("Your settings");

        var data = (ObjectNode) data(value.path("card").path("content"));
        data.put("field.role", "new").put("field.zone", "Asia/Tokyo");
        stage.answering(RECEIPT);
        var done = Stage.body(stage.receives(stage.invoke(stage.message(""), "task/submit", data)));

        assertThat(done.path("task").path("value").path("card").path("content").toString()).contains(WORDS);
        assertThat(stage.interactions.getLast().source()).isEqualTo(Source.FORM);
        assertThat(stage.interactions.getLast().invocation()).isEqualTo(SampleCards.FORM.onSubmit()
                .withFields(Map.of("role", List.of("new"), "zone", List.of("Asia/Tokyo"))));
    }

    @Test
    void form_that_comes_again_under_another_id_gets_the_same_response_and_runs_once() {
        stage.answering(RECEIPT);
        var data = Activities.parse("{\"submit\": \"settings\", \"nonce\": \"n1\", \"field.role\": \"new\"}");

        var first = stage.receives(stage.invoke(stage.message(""), "task/submit", data));
        stage.answering(new Answer.Silent());
        var second = stage.receives(stage.invoke(stage.message(""), "task/submit", data));

        assertThat(second).isEqualTo(first);
        assertThat(stage.interactions).hasSize(1);
    }

    @Test
    void form_with_other_values_is_another_one() {
        stage.answering(RECEIPT);
        submits("{\"submit\": \"settings\", \"nonce\": \"n1\", \"field.role\": \"new\"}");
        submits("{\"submit\": \"settings\", \"nonce\": \"n1\", \"field.role\": \"old\"}");
        assertThat(stage.interactions).hasSize(2);
    }

    @Test
    void form_that_was_not_accepted_can_be_sent_again_as_it_is() {
        var form = "{\"submit\": \"settings\", \"nonce\": \"n1\", \"field.role\": \"new\"}";
        stage.answering(interaction -> {
            throw new IllegalStateException("The database is away.");
        });
        assertThat(submits(form).body()).contains("Something went wrong");
        stage.answering(RECEIPT);
        assertThat(submits(form).body()).contains(WORDS);
        assertThat(stage.interactions).extracting(Interaction::id).doesNotHaveDuplicates();
    }

    private HttpResponse submits(String data) {
        return stage.receives(stage.invoke(stage.message(""), "task/submit", Activities.parse(data)));
    }

    @Test
    void click_that_comes_again_gets_the_same_response_and_runs_once() {
        stage.answering(REPLACE);
        var click = stage.click("tip");

        assertThat(stage.receives(click)).isEqualTo(stage.receives(click));
        assertThat(stage.interactions).hasSize(1);
    }

    @Test
    void message_that_comes_again_is_handled_once_and_the_same_words_again_twice() {
        var message = stage.message("tip");
        stage.receives(message);
        stage.receives(message);
        stage.receives(stage.message("tip"));

        assertThat(stage.interactions).hasSize(2).extracting(Interaction::id).doesNotHaveDuplicates();
    }

    @Test
    void click_that_an_old_client_sends_as_a_message_is_answered_by_a_message() {
        stage.answering(REPLACE);
        var message = stage.message("");
        message.set("value", run("tip"));

        stage.receives(message);

        assertThat(stage.interactions.getFirst().source()).isEqualTo(Source.BUTTON);
        assertThat(stage.interactions.getFirst().invocation()).isEqualTo(Invocation.of("tip"));
        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains(WORDS);
    }

    @Test
    void click_that_an_old_client_sends_before_others_is_not_answered_before_them() {
        for (var answer : List.of(REPLACE, AS_ASKED, ASKER, RECEIPT, ASK)) {
            var message = stage.inChannel("");
            message.set("value", run("tip"));
            stage.answering(answer).receives(message);
        }
        assertThat(stage.sent()).hasSize(5).allSatisfy(
                call -> assertThat(Stage.card(call).toString()).contains("between you and me").doesNotContain(WORDS));
    }

    @Test
    void form_that_an_old_client_asks_for_by_a_click_is_filled_in_in_the_chat() {
        var message = stage.message("");
        message.set("value", run("settings"));
        stage.answering(ASK).receives(message);
        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains("Input.ChoiceSet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"run\": 5}", "{\"run\": \"tip %zz\"}", "{\"action\": \"old\"}", "[]", "null"})
    void button_that_is_none_of_ours_is_answered_so(String data) {
        var click = stage.invoke(stage.message(""), "adaptiveCard/action", Activities.parse(data));
        assertThat(stage.receives(click).status()).isEqualTo(200);
        assertThat(stage.sent()).singleElement().satisfies(call -> assertThat(Stage.card(call).path("fallbackText")
                .asText()).contains("I no longer know", " help shows").doesNotContain("@Leadership Bot"));
        assertThat(stage.interactions).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/fetch", "task/submit"})
    void dialog_that_is_none_of_ours_is_answered_so(String name) {
        var body = Stage.body(stage.receives(stage.invoke(stage.message(""), name, Activities.parse("{}"))));
        assertThat(body.path("task").path("value").path("card").path("content").toString())
                .contains("older version of me");
    }

    @Test
    void handler_that_fails_is_answered_with_a_reference_everywhere() {
        stage.answering(interaction -> {
            throw new IllegalStateException("secret words of ada");
        });

        stage.receives(stage.message("tip"));
        var click = stage.receives(stage.click("tip"));
        var dialog = stage.receives(stage.invoke(stage.message(""), "task/fetch", run("settings")));

        // A click's answer of this kind is a message of its own, below the card that was clicked.
        assertThat(stage.sent()).hasSize(2)
                .allSatisfy(call -> assertThat(Stage.card(call).toString()).contains("Something went wrong"));
        assertThat(dialog.body()).contains("Something went wrong");
        assertThat(click.body() + dialog.body()).doesNotContain("IllegalState", "secret words");
        assertThat(stage.log.lines()).hasSize(3).allMatch(line -> line.startsWith("command-failed platform=teams"));
    }

    @Test
    void unknown_question_is_not_implemented_and_unknown_news_is_taken() {
        assertThat(stage.receives(stage.invoke(stage.message(""), "composeExtension/query", run("x"))).status())
                .isEqualTo(501);
        var reaction = stage.message("");
        reaction.put("type", "messageReaction");
        assertThat(stage.receives(reaction)).isEqualTo(HttpResponse.empty(200));
        assertThat(stage.interactions).isEmpty();
    }

    private ObjectNode channelClick() {
        return stage.invoke(stage.inChannel(""), "adaptiveCard/action", run("tip"));
    }

    private static JsonNode run(String invocation) {
        return Activities.parse("{\"run\": \"" + invocation + "\"}");
    }

    /** The data of the card's only button. */
    private static JsonNode data(JsonNode card) {
        return card.findValue("actions").path(0).path("data");
    }

}
