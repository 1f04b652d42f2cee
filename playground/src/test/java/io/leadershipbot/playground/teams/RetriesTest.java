package io.leadershipbot.playground.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.leadershipbot.playground.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Teams does when the bot does not answer in time. */
class RetriesTest {

    private static final String FORM = """
                                       {"type": "Input.Text", "id": "zone", "label": "Time zone"},
                                       {"type": "ActionSet", "actions": [
                                         {"type": "Action.Submit", "title": "Open", "data": {"msteams": {"type": "task/fetch"}}},
                                         {"type": "Action.Execute", "title": "Another", "verb": "run", "data": {}}]}
                                       """;

    private final CountDownLatch never = new CountDownLatch(1);
    private final FakeTeams teams = FakeTeams.start(App.leadership(), InstantSource.system(), new Random(7),
            Patience.of(Duration.ofSeconds(1)));
    private final ScriptedBot bot = new ScriptedBot(teams);
    private final Person ada = teams.person("ada");

    @AfterEach
    void close() {
        bot.close();
        teams.close();
    }

    @Test
    void an_unanswered_message_comes_again_as_the_same_one() {
        silentFor(1, ScriptedBot.NOTHING);

        Ack ack = ada.types("tip");

        assertThat(ack.ok()).isTrue();
        assertThat(ids()).hasSize(2);
        assertThat(ids().get(0)).isEqualTo(ids().get(1));
        assertThat(ada.seesAll()).hasSize(1);
    }

    @Test
    void a_message_that_was_received_comes_once_though_the_bot_failed() {
        bot.answering(any -> Answer.text(500, "no"));

        assertThat(ada.types("tip").error()).isEqualTo("http_status");
        assertThat(bot.received).hasSize(1);
    }

    @Test
    void an_unanswered_click_does_not_come_again() {
        bot.shows(ada, FORM);
        silentFor(1, ScriptedBot.NOTHING);

        assertThat(ada.clicks("Another").error()).isEqualTo("timeout");
        assertThat(bot.received).hasSize(1);
    }

    @Test
    void an_unanswered_submission_comes_twice_more_the_last_time_under_another_id() {
        bot.shows(ada, FORM);
        bot.answering("{\"task\": {\"type\": \"continue\", \"value\": {\"title\": \"T\", \"card\": {\"contentType\": \""
                + ActivityCheck.CARD + "\", \"content\": " + ScriptedBot
                        .card("""
                              {"type": "Input.Text", "id": "zone", "label": "Time zone"},
                              {"type": "ActionSet", "actions": [{"type": "Action.Submit", "title": "Save", "data": {}}]}
                              """)
                + "}}}}");
        ada.clicks("Open");
        bot.received.clear();
        silentFor(2, ScriptedBot.NOTHING);

        assertThat(ada.submits(Map.of("Time zone", "Berlin")).ok()).isTrue();

        assertThat(ids()).hasSize(3);
        assertThat(ids().get(0)).isEqualTo(ids().get(1)).isNotEqualTo(ids().get(2));
        assertThat(bot.received).extracting(received -> received.activity().path("value")).containsOnly(
                bot.last().path("value"));
        assertThat(ada.dialog()).isEmpty();
    }

    private void silentFor(int requests, Answer then) {
        AtomicInteger left = new AtomicInteger(requests);
        bot.answering(any -> {
            if (left.getAndDecrement() > 0) {
                never.await();
            }
            return then;
        });
    }

    private List<String> ids() {
        return bot.received.stream().map(received -> received.activity().path("id").asText()).toList();
    }
}
