package io.leadershipbot.teams;

import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Post;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.teams.framework.Activities;
import io.leadershipbot.teams.token.StubServer;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Teams does not always take what it is given. */
final class DeliveryTest {

    private static final ConversationId THREAD = new ConversationId("teams", Stage.TENANT,
            "19:c@thread.tacv2;messageid=17");

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 502, 504})
    void what_teams_will_take_later_is_said_once_more(int status) {
        stage.fails(StubServer.Answer.of(status, ""));
        answers();
        assertThat(stage.sent()).hasSize(2);
        assertThat(stage.log.lines()).isEmpty();
    }

    @Test
    void what_teams_does_not_take_later_either_is_noted() {
        var no = new StubServer.Answer(429, Map.of("Retry-After", "1"), "");
        stage.fails(no, no);
        answers();
        assertThat(stage.sent()).hasSize(2);
        assertThat(stage.log.lines()).containsExactly("answer-undelivered platform=teams reason=too-fast");
    }

    @Test
    void long_pause_is_not_waited_for() {
        stage.fails(new StubServer.Answer(429, Map.of("Retry-After", "60"), ""));
        answers();
        assertThat(stage.pauses).isEmpty();
        assertThat(stage.sent()).hasSize(1);
        assertThat(stage.log.lines()).containsExactly("answer-undelivered platform=teams reason=too-fast");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "403|{\"error\":{\"code\":\"BotNotInConversationRoster\"}}|reason=not-in-roster",
            "403|{\"errorCode\":209,\"message\":\"{\\\"subCode\\\":\\\"MessageWritesBlocked\\\"}\"}|reason=blocked-by-user",
            "404|{\"error\":{\"code\":\"ConversationNotFound\"}}|reason=conversation-not-found",
            "413|{\"error\":{\"code\":\"MessageSizeTooBig\"}}|status=413", "400|<html>|status=400"})
    void what_teams_refuses_is_noted_with_why_and_not_said_again(int status, String body, String why) {
        stage.fails(StubServer.Answer.of(status, body));
        answers();
        assertThat(stage.sent()).hasSize(1);
        assertThat(stage.log.lines()).containsExactly("answer-undelivered platform=teams " + why);
    }

    @Test
    void answer_that_cannot_stand_below_a_clicked_card_takes_its_place() {
        stage.answering(new Answer.Show(SampleCards.TIP, Visibility.ASKER));
        stage.fails(StubServer.Answer.of(403, ""));
        assertThat(Stage.body(stage.receives(stage.click("who-sees-this"))).path("value").toString())
                .contains("Say what you do not know");
    }

    @ParameterizedTest
    @CsvSource({"500, I posted this, but did not hear back", "403, I could not post this here"})
    void post_that_was_not_taken_is_told_to_who_shared(int status, String news) {
        stage.answering(interaction -> new Reply(new Answer.Replace(SampleCards.TIP),
                List.of(new Post(THREAD, SampleCards.EVERYTHING))));
        stage.fails(StubServer.Answer.of(status, ""));

        var response = stage.receives(stage.invoke(stage.inChannel(""), "adaptiveCard/action",
                Activities.parse("{\"run\": \"share\"}")));

        assertThat(response.body()).contains(news).doesNotContain("Say what you do not know");
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void token_that_teams_no_longer_takes_is_renewed() {
        answers();
        stage.fails(StubServer.Answer.of(401, ""));
        answers();
        assertThat(stage.connector.received("/token")).hasSize(2);
        assertThat(stage.log.lines()).isEmpty();
    }

    @Test
    void close_finishes_what_was_accepted() {
        stage.answering(new Answer.Replace(SampleCards.TIP));
        stage.receives(stage.click("tip"));
        stage.platform.close();
        assertThat(stage.sent()).extracting(StubServer.Received::method).containsExactly("PUT");
    }

    private void answers() {
        stage.answering(new Answer.Show(SampleCards.TIP, Visibility.AS_ASKED));
        assertThat(stage.receives(stage.message("tip")).status()).isEqualTo(200);
    }
}
