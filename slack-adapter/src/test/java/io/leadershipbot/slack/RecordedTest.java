package io.leadershipbot.slack;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.chat.Caller;
import io.leadershipbot.chat.ConversationId;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.Privacy;
import io.leadershipbot.chat.Source;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.playground.slack.SlackResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests in the shapes that Slack sends. */
class RecordedTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void start() throws InterruptedException {
        stage.started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void slash_command() throws IOException, InterruptedException {
        sends("slash-command.form");

        isHeard("U1", "C1", Source.COMMAND, Invocation.of("typed", "tip what does @ben think of Q&A <3"));
    }

    @Test
    void click_on_a_private_message() throws IOException, InterruptedException {
        sends("block-actions-ephemeral.json");

        isHeard("U1", "C1", Source.BUTTON, Invocation.of("tip", "trust"));
    }

    @Test
    void click_on_a_public_message_with_blocks_that_nobody_knows_yet() throws IOException, InterruptedException {
        sends("block-actions-message.json");

        isHeard("U2", "C1", Source.BUTTON, Invocation.of("tip"));
    }

    @Test
    void click_in_a_window_belongs_to_the_windows_channel() throws IOException, InterruptedException {
        sends("block-actions-view.json");

        isHeard("U1", "C1", Source.BUTTON, Invocation.of("tip"));
    }

    @Test
    void submitted_form_with_fields_left_empty() throws IOException, InterruptedException {
        sends("view-submission.json");

        isHeard("U1", "C1", Source.FORM, Invocation.of("settings", "save")
                .withFields(Map.of("role", List.of("old"), "zone", List.of("Europe/Berlin"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"view-closed.json", "shortcut.json", "event-of-tomorrow.json", "app-rate-limited.json",
            "event-tokens-revoked-of-a-person.json"})
    void what_is_not_for_us_is_acknowledged(String file) throws IOException, InterruptedException {
        assertThat(sends(file).body()).isEmpty();

        assertThat(stage.interactions).isEmpty();
        assertThat(stage.events).isEmpty();
        assertThat(stage.log.lines()).isEmpty();
    }

    @Test
    void challenge_is_answered() throws IOException, InterruptedException {
        assertThat(sends("url-verification.json").body())
                .isEqualTo("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event-app-uninstalled.json", "event-tokens-revoked.json"})
    void removal_is_told_of_the_workspace_that_the_app_was_in(String file) throws IOException, InterruptedException {
        sends(file);

        assertThat(stage.events).containsExactly(new PlatformEvent.Uninstalled("slack", "T0LEADER"));
    }

    private SlackResponse sends(String file) throws IOException, InterruptedException {
        var response = stage.sends(stage.slack.signed(Recorded.request(file)));
        assertThat(response.status()).isEqualTo(200);
        return response;
    }

    private void isHeard(String person, String channel, Source source, Invocation invocation)
            throws InterruptedException {
        var heard = stage.awaitInteraction();
        assertThat(heard).isEqualTo(new Interaction(heard.id(),
                new Caller(new UserId("slack", "T0LEADER", person), Optional.empty(), Optional.empty()),
                new ConversationId("slack", "T0LEADER", channel), Privacy.ASIDE, source, invocation));
        assertThat(URI.create("urn:" + heard.id()).toString()).doesNotContain(person);
    }
}
