package io.leadershipbot.app;

import java.nio.file.Path;
import java.util.Map;

import io.leadershipbot.playground.slack.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The bot as a whole where it connects to Slack by itself, from settings alone. */
@Timeout(60)
class SocketBotTest {

    @TempDir
    private Path folder;
    private RunningBot running;

    @BeforeEach
    void startBySocketsAlone() throws Exception {
        running = new RunningBot(folder, slack -> Map.of("SLACK_APP_TOKEN", slack.sockets().appToken()));
        running.reachedBySockets();
    }

    @AfterEach
    void stop() {
        running.close();
        assertThat(running.slack.sockets().complaints()).isEmpty();
    }

    @Test
    void commands_clicks_and_forms_are_answered_by_sockets() throws Exception {
        var ada = running.person("U1");

        var first = answer("tip trust").shown();
        assertThat(first).contains("Trust");
        ada.clicks("Another");
        assertThat(ada.awaits(message -> !message.shown().equals(first)).shown()).contains("Trust");
        ada.types("/leadership settings");
        ada.awaitsForm(form -> form.title().equals("Your settings"));
        ada.submits(Map.of("Time zone", "Atlantis"));
        assertThat(ada.formErrors()).isNotEmpty();
        ada.submits(Map.of("Time zone", "Europe/Berlin"));
        assertThat(ada.formErrors()).isEmpty();
    }

    @Test
    void events_come_by_sockets_too() throws Exception {
        running.slack.events().uninstalls(running.slack.workspace());
        assertThat(running.log()).contains("INFO uninstalled platform=slack");
    }

    @Test
    void with_sockets_alone_nothing_is_taken_over_http() throws Exception {
        var request = running.slack.signed(running.person("U1").typing("/leadership tip"));

        running.reachedOverHttp();

        assertThat(running.slack.send(request).status()).isEqualTo(404);
    }

    @Test
    void restarted_bot_connects_again() throws Exception {
        answer("tip");

        running.restart();
        running.reachedBySockets();

        assertThat(answer("tip trust").shown()).contains("Trust");
    }

    @Test
    void with_all_three_settings_both_ways_work_at_once() throws Exception {
        running.close();
        running = new RunningBot(folder, slack -> Map.of("SLACK_SIGNING_SECRET", slack.app().signingSecret(),
                "SLACK_APP_TOKEN", slack.sockets().appToken()));
        assertThat(answer("tip trust").shown()).contains("Trust");

        running.reachedBySockets();
        assertThat(answer("tip feedback").shown()).contains("Praise and criticism");

        running.reachedOverHttp();
        assertThat(running.slack.sockets().count()).isEqualTo(2);
        running.person("U1").clicks("Another");
        assertThat(answer("about").shown()).isNotBlank();
    }

    @Test
    void token_is_in_no_log_line() throws Exception {
        assertThat(running.log()).contains("socket-connected").doesNotContain("xapp", "ticket");
    }

    /** What somebody sees after typing, in the acknowledgement or, on a busy machine, behind it. */
    private Message answer(String typed) throws InterruptedException {
        var ada = running.person("U1");
        int before = ada.seesAll().size();
        assertThat(ada.types("/leadership " + typed).ok()).isTrue();
        return ada.awaits(newest -> ada.seesAll().size() > before);
    }
}
