package io.leadershipbot.teams;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.teams.framework.Activities;
import io.leadershipbot.teams.token.StubServer;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that take longer than Teams waits. */
final class LateAnswersTest {

    private static final Answer AS_ASKED = new Answer.Show(SampleCards.TIP, Visibility.AS_ASKED);
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
    void late_form_with_errors_comes_as_a_message() throws InterruptedException {
        late(stage.invoke(stage.message(""), "task/submit",
                Activities.parse("{\"submit\": \"settings\", \"nonce\": \"n\"}")), ASK);
        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains("Input.ChoiceSet");
    }

    @Test
    void late_message_is_acknowledged_and_answered_behind() throws InterruptedException {
        var answers = new CountDownLatch(1);
        BlockingQueue<HttpResponse> early = new LinkedBlockingQueue<>();
        stage.earlyTo(response -> {
            early.add(response);
            answers.countDown();
        });
        stage.isImpatient.set(true);
        stage.answering(interaction -> {
            await(answers);
            return Reply.of(AS_ASKED);
        });

        stage.receives(stage.message("tip"));

        assertThat(early.poll(10, TimeUnit.SECONDS)).isEqualTo(HttpResponse.empty(200));
        assertThat(stage.sent()).hasSize(1);
        assertThat(stage.log.lines()).containsExactly("answer-late platform=teams");
    }

    @Test
    void late_click_is_told_so_and_the_chat_gets_the_answer() throws InterruptedException {
        var early = lateClick(stage.click("tip"));

        assertThat(early.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(early.path("value").asText()).isEqualTo("That takes a moment. The answer follows here.");
        stage.platform.close();
        assertThat(stage.sent()).extracting(StubServer.Received::method).containsExactly("PUT");
        assertThat(stage.log.lines()).containsExactly("answer-late platform=teams");
    }

    @Test
    void late_click_before_others_is_told_so_and_said_nowhere_else() throws InterruptedException {
        assertThat(lateClick(channelClick()).path("value").asText())
                .isEqualTo("That took me too long. Please click once more.");

        stage.platform.close();
        assertThat(stage.sent()).isEmpty();
        assertThat(stage.log.lines()).containsExactly("answer-late platform=teams",
                "answer-undelivered platform=teams reason=too-late");
    }

    @Test
    void late_form_leaves_its_receipt_in_the_chat() throws InterruptedException {
        var early = late(stage.invoke(stage.message(""), "task/submit",
                Activities.parse("{\"submit\": \"settings\", \"nonce\": \"n\"}")), RECEIPT);

        assertThat(early.path("task").path("type").asText()).isEqualTo("message");
        assertThat(Stage.card(stage.sent().getFirst()).toString()).contains(WORDS);
    }

    @Test
    void late_dialog_opens_with_the_news_as_it_would_show_nothing_of_a_message() throws InterruptedException {
        var early = late(stage.invoke(stage.message(""), "task/fetch", run("settings")), ASK);

        assertThat(early.path("task").path("type").asText()).isEqualTo("continue");
        assertThat(early.path("task").path("value").path("card").path("content").toString())
                .contains("That takes a moment");
    }

    private JsonNode lateClick(ObjectNode click) throws InterruptedException {
        return late(click, REPLACE);
    }

    private JsonNode late(ObjectNode invoke, Answer answer) throws InterruptedException {
        var answers = new CountDownLatch(1);
        BlockingQueue<HttpResponse> early = new LinkedBlockingQueue<>();
        stage.earlyTo(response -> {
            early.add(response);
            answers.countDown();
        });
        stage.isImpatient.set(true);
        stage.answering(interaction -> {
            await(answers);
            return Reply.of(answer);
        });
        stage.receives(invoke);
        var response = early.poll(10, TimeUnit.SECONDS);
        return Stage.body(response == null ? HttpResponse.json("null") : response);
    }

    private ObjectNode channelClick() {
        return stage.invoke(stage.inChannel(""), "adaptiveCard/action", run("tip"));
    }

    private static JsonNode run(String invocation) {
        return Activities.parse("{\"run\": \"" + invocation + "\"}");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test held the answer back.", e);
        }
    }
}
