package io.leadershipbot.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;

import io.leadershipbot.app.log.Logs;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.LogFormat;
import io.leadershipbot.app.settings.SettingsReader;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Tip;
import io.leadershipbot.playground.slack.Message;
import io.leadershipbot.playground.slack.SlackRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From what somebody types in Slack to what they read: Jetty, Bolt, the commands, SQLite, and back. */
@Timeout(60)
class BotTest {

    private static final Pattern LOG_LINE = Pattern
            .compile("\\S+Z (INFO|WARN|ERROR) [a-z-]+( [a-z]+=[A-Za-z0-9.:,<_-]+)*");

    @TempDir
    private Path folder;
    private RunningBot running;

    @BeforeEach
    void start() throws Exception {
        running = new RunningBot(folder);
    }

    @AfterEach
    void stop() {
        running.close();
        assertThat(running.log().lines()).allMatch(line -> LOG_LINE.matcher(line).matches());
    }

    @Test
    void tip_is_answered_to_the_asker_alone() throws Exception {
        var answer = answer("U1", "tip trust");
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.shown()).contains("Trust").contains("does not come from your management");
        assertThat(answer.buttons()).contains("Another", "The other side", "Share here", "Who sees this?");
        assertThat(running.person("U2").seesAll()).isEmpty();
    }

    @Test
    void who_the_bot_is_is_said_once() throws Exception {
        answer("U1", "tip");
        assertThat(answer("U1", "tip").shown()).doesNotContain("does not come from your management");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tip trsut", "trust", "TRUST", "tip  trust ", "“trust”"})
    void near_misses_find_the_area(String typed) throws Exception {
        assertThat(answer("U1", typed).shown()).contains("Trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "help tip", "areas", "area trust", "compare risk", "quote", "story",
            "challenge team", "about", "tip how do I give feedback to a senior", "xqzzy", "🙂🙃", "مرحبا",
            "<!channel> *bold* <@U2>", "tip '; DROP TABLE person; --"})
    void whatever_is_typed_is_answered(String typed) throws Exception {
        var answer = answer("U1", typed);
        assertThat(answer.shown()).isNotBlank();
        assertThat(answer.marks()).isEmpty();
    }

    @Test
    void four_thousand_characters_are_answered() throws Exception {
        assertThat(answer("U1", "leader ".repeat(570)).shown()).isNotBlank();
    }

    @Test
    void another_replaces_the_card() throws Exception {
        var first = answer("U1", "tip trust").shown();
        var ada = running.person("U1");
        assertThat(ada.clicks("Another").ok()).isTrue();
        ada.awaits(message -> !message.shown().equals(first));
        assertThat(ada.seesAll()).hasSize(1);
    }

    @Test
    void sharing_asks_once_and_then_everybody_sees_who_shared() throws Exception {
        answer("U1", "tip trust");
        var ada = running.person("U1");
        ada.clicks("Share here");
        assertThat(ada.isAsked()).hasValueSatisfying(question -> assertThat(question).contains("Everybody"));
        ada.confirms();
        var shared = running.person("U2").awaits(any -> true);
        assertThat(shared.shown()).contains("Trust", "shared this");
        assertThat(shared.marks()).anyMatch(mark -> mark.target().equals("U1"));
    }

    @Test
    void settings_are_a_form_that_keeps_what_was_typed_and_says_what_is_wrong() throws Exception {
        var ada = running.person("U1");
        ada.types("/leadership settings");
        ada.awaitsForm(form -> form.title().equals("Your settings"));
        ada.submits(Map.of("Time zone", "Atlantis"));
        assertThat(ada.formErrors()).isNotEmpty();
        ada.submits(Map.of("Time zone", "Europe/Berlin", "Where do you stand?", "New to managing people"));
        assertThat(ada.formErrors()).isEmpty();
        ada.closesAllForms();
        ada.types("/leadership settings");
        ada.awaitsForm(form -> form.shown().contains("Europe/Berlin"));
    }

    @Test
    void nobody_sees_a_tip_twice_before_the_bag_is_empty_not_even_after_a_restart() throws Exception {
        var tips = Library.builtIn().in(ENGLISH).area("trust").orElseThrow().tips();
        var seen = new HashSet<String>();
        for (int i = 0; i < tips.size(); i++) {
            if (i == tips.size() / 2) {
                running.restart();
            }
            assertThat(seen.add(tipOn(answer("U1", "tip trust")))).as("tip " + (i + 1) + " is new").isTrue();
        }
        assertThat(seen).hasSize(tips.size());
    }

    @Test
    void what_is_not_signed_is_refused_without_a_word() throws Exception {
        var request = running.person("U1").typing("/leadership tip canary-4711");
        for (var forged : new SlackRequest[]{request.without(SlackRequest.SIGNATURE),
                request.with(SlackRequest.SIGNATURE, "v0=00"), request.withBody(request.text() + "&x=1")}) {
            var answer = running.slack.send(forged);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(running.log()).contains("request-refused").doesNotContain("canary");
    }

    @Test
    void where_it_is_removed_it_forgets() throws Exception {
        answer("U1", "tip");
        running.slack.events().uninstalls(running.slack.workspace());
        assertThat(running.log()).contains("INFO uninstalled platform=slack");
    }

    @Test
    void health_is_told_on_the_management_port() throws Exception {
        assertThat(running.ask("/health/live").body()).isEqualTo("alive\n");
        assertThat(running.ask("/health/ready").body()).isEqualTo("ready\n");
    }

    @Test
    void metrics_count_by_platform_and_source_and_never_by_person_or_words() throws Exception {
        answer("U1", "tip trust");
        running.person("U1").clicks("Another");
        var metrics = running.ask("/metrics").body();
        assertThat(metrics).contains(
                "leadershipbot_interactions_seconds_count{platform=\"slack\",source=\"command\"} 1",
                "leadershipbot_interactions_seconds_count{platform=\"slack\",source=\"button\"} 1",
                "leadershipbot_interactions_seconds_bucket", "leadershipbot_events_total{event=\"started\"",
                "leadershipbot_build{version=", "jvm_memory_used_bytes", "jvm_gc_", "jvm_threads_live_threads");
        assertThat(metrics).doesNotContain("trust", "U1", "T0LEADER", "C1");
    }

    @Test
    void a_start_that_fails_lets_go_of_the_database() throws Exception {
        running.close();
        try (var taken = new java.net.ServerSocket(0)) {
            running.environment().put("PORT", Integer.toString(taken.getLocalPort()));
            var settings = SettingsReader.read(running.environment(), folder, folder).settings();
            assertThatThrownBy(() -> Bot.start(settings,
                    Logs.open(java.io.OutputStream.nullOutputStream(), LogFormat.TEXT), InstantSource.system()))
                    .isInstanceOf(PortTakenException.class);
        }
        running = new RunningBot(folder);
        assertThat(answer("U1", "tip").shown()).isNotBlank();
    }

    /** What somebody sees after typing, in the acknowledgement or, on a busy machine, behind it. */
    private Message answer(String person, String typed) throws InterruptedException {
        var asker = running.person(person);
        int before = asker.seesAll().size();
        assertThat(asker.types("/leadership " + typed).ok()).isTrue();
        return asker.awaits(newest -> asker.seesAll().size() > before);
    }

    private static String tipOn(Message message) {
        var words = message.shown().replaceAll("\\s+", " ");
        return Library.builtIn().in(ENGLISH).tips().stream()
                .filter(tip -> words.contains(tip.text().replaceAll("\\s+", " "))).map(Tip::id).findFirst()
                .orElseThrow(() -> new AssertionError("No tip on: " + words));
    }
}
