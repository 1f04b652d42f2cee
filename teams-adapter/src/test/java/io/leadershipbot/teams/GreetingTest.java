package io.leadershipbot.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Conversation;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.chat.Visibility;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the bot comes and goes. */
final class GreetingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Stage stage = new Stage();

    @BeforeEach
    void start() {
        stage.answering(new Answer.Show(SampleCards.TIP, Visibility.AS_ASKED));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void who_adds_the_bot_to_their_chat_is_greeted_there() {
        stage.receives(installed(stage.message("")));

        assertThat(stage.interactions).extracting(Interaction::invocation)
                .containsExactly(Invocation.of("welcome"));
        assertThat(stage.interactions.getFirst().privacy()).isEqualTo(Privacy.ALONE);
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void channel_is_greeted_when_a_member_adds_the_bot() {
        stage.receives(installed(stage.inChannel("")));

        assertThat(stage.interactions.getFirst().privacy()).isEqualTo(Privacy.OPEN);
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void nobody_is_greeted_when_an_administrator_installs_it_for_everybody() {
        for (int i = 0; i < 20; i++) {
            var activity = installed(stage.message(""));
            activity.remove("locale");
            activity.remove("entities");
            activity.withObject("/conversation").put("id", "a:" + i);
            assertThat(stage.receives(activity)).isEqualTo(HttpResponse.empty(200));
        }
        assertThat(stage.interactions).isEmpty();
        assertThat(stage.sent()).isEmpty();
        assertThat(stage.events).filteredOn(PlatformEvent.Joined.class::isInstance).hasSize(20);
    }

    @Test
    void chats_that_are_added_by_the_dozen_are_greeted_no_more_for_a_while() {
        installMany(20);
        assertThat(stage.sent()).hasSize(5);
        stage.clock.pass(Duration.ofMinutes(11));
        installMany(1);
        assertThat(stage.sent()).hasSize(6);
    }

    @Test
    void upgrade_is_no_reason_to_greet_again() {
        var activity = installed(stage.message(""));
        activity.put("action", "add-upgrade");
        stage.receives(activity);
        assertThat(stage.sent()).isEmpty();
    }

    @Test
    void chat_is_kept_with_its_person_and_its_address() {
        stage.receives(installed(stage.message("")));

        assertThat(stage.events).containsExactly(
                new PlatformEvent.Installed(new Installation("teams", Stage.TENANT, "28:" + Stage.APP, NOW)),
                new PlatformEvent.Joined(new Conversation(new ConversationId("teams", Stage.TENANT, "a:1"), "a:1",
                        Optional.of(new UserId("teams", Stage.TENANT, "29:1abc")), stage.serviceUrl(), NOW)));
    }

    @Test
    void channel_is_kept_without_its_thread_and_without_a_person() {
        var call = stage.inChannel("tip");
        call.withObject("/channelData/team").put("id", "19:team@thread.tacv2");
        stage.receives(call);
        stage.receives(stage.inChannel("tip"));

        assertThat(stage.events).filteredOn(PlatformEvent.Joined.class::isInstance).containsExactly(
                new PlatformEvent.Joined(new Conversation(
                        new ConversationId("teams", Stage.TENANT, "19:c@thread.tacv2"), "19:team@thread.tacv2",
                        Optional.empty(),
                        stage.serviceUrl(), NOW)));
    }

    @Test
    void removing_the_bot_forgets_the_conversation() {
        stage.receives(stage.message("tip"));
        var activity = installed(stage.message(""));
        activity.put("action", "remove");

        stage.receives(activity);

        assertThat(stage.events).last()
                .isEqualTo(new PlatformEvent.Left(new ConversationId("teams", Stage.TENANT, "a:1")));
        assertThat(stage.sent()).hasSize(1);
    }

    @Test
    void conversation_that_was_forgotten_is_known_again_when_somebody_talks_there() {
        stage.receives(stage.message("tip"));
        var activity = installed(stage.message(""));
        activity.put("action", "remove");
        stage.receives(activity);
        stage.receives(stage.message("tip"));

        assertThat(stage.events).filteredOn(PlatformEvent.Joined.class::isInstance).hasSize(2);
    }

    private void installMany(int count) {
        for (int i = 0; i < count; i++) {
            var activity = installed(stage.message(""));
            activity.withObject("/conversation").put("id", "a:" + i);
            stage.receives(activity);
        }
    }

    private static ObjectNode installed(ObjectNode activity) {
        activity.remove("text");
        return activity.put("type", "installationUpdate").put("action", "add");
    }
}
