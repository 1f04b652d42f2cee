package io.leadershipbot.app;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static io.leadershipbot.app.PlayedBot.blockOf;
import static io.leadershipbot.app.PlayedBot.labelled;
import static io.leadershipbot.app.PlayedBot.newest;
import static io.leadershipbot.app.PlayedBot.pointer;
import static org.assertj.core.api.Assertions.assertThat;

/** What the playground's page does, from its requests through the bot's real endpoints and back. */
@Timeout(60)
class PlaygroundTest {

    private static final String SLACK = "slack";
    private static final String TEAMS = "teams";

    @TempDir
    private Path folder;
    private PlayedBot played;

    @BeforeEach
    void start() throws Exception {
        played = new PlayedBot(folder);
    }

    @AfterEach
    void stop() {
        played.close();
        assertThat(played.log().lines()).noneMatch(line -> line.contains(" ERROR "));
    }

    @Test
    void first_visit_shows_three_people_with_channels_and_a_direct_chat_on_both_sides() throws Exception {
        for (var platform : List.of(SLACK, TEAMS)) {
            var state = played.state(platform, "", "");
            assertThat(state.path("people").findValuesAsText("name")).containsExactly("Ada", "Ben", "Chi");
            assertThat(state.path("places").findValuesAsText("kind")).contains("channel", "direct");
            assertThat(state.path("person")).isEqualTo(state.path("people").path(0).path("id"));
            assertThat(state.path("place")).isEqualTo(state.path("places").path(0).path("id"));
            assertThat(state.path("messages")).isEmpty();
            assertThat(state.path("form").isNull()).isTrue();
        }
        assertThat(played.state(SLACK, "U1", "C1").path("command").asText()).isEqualTo("/leadership");
        assertThat(played.state(TEAMS, "ada", "chat").path("command").asText()).isEqualTo("@Leadership Bot");
    }

    @Test
    void tip_on_slack_is_seen_by_the_asker_alone_with_what_was_sent_for_it() throws Exception {
        var message = tip();
        assertThat(message.path("onlyYou").asBoolean()).isTrue();
        assertThat(message.path("author").path("name").asText()).isEqualTo("Leadership Bot");
        assertThat(message.path("payload").isArray()).isTrue();
        var json = message.path("json");
        assertThat(json.path("sent").path("call").asText()).isIn("acknowledgement", "response_url");
        assertThat(json.path("sent").path("body").path("blocks")).isNotEmpty();
        assertThat(json.path("cause").path("call").asText()).isEqualTo("POST /slack/events");
        assertThat(json.path("cause").path("headers").has("X-Slack-Signature")).isTrue();
        assertThat(json.path("cause").path("body").path("text").asText()).isEqualTo("tip trust");
        assertThat(played.state(SLACK, "U2", "C1").path("messages")).isEmpty();
    }

    @Test
    void click_on_slack_replaces_the_message() throws Exception {
        var first = tip();
        assertThat(click(first, "Another").path("ok").asBoolean()).isTrue();
        var state = played.awaits(SLACK, "U1", "C1",
                now -> !newest(now).path("payload").equals(first.path("payload")));
        assertThat(state.path("messages")).hasSize(1);
        assertThat(newest(state).path("json").path("sent").path("call").asText()).isEqualTo("response_url");
        assertThat(newest(state).path("json").path("cause").path("body").path("payload").path("type").asText())
                .isEqualTo("block_actions");
    }

    @Test
    void sharing_on_slack_shows_it_to_everybody_and_counts_as_unread() throws Exception {
        click(tip(), "Share here");
        var seen = newest(played.awaits(SLACK, "U1", "C1", state -> !newest(state).path("onlyYou").asBoolean(true)));
        assertThat(seen.path("text").asText()).contains("shared this");
        assertThat(unread("U2", "C2")).isEqualTo(1);
        assertThat(newest(played.state(SLACK, "U2", "C1")).path("id")).isEqualTo(seen.path("id"));
        assertThat(unread("U2", "C2")).isZero();
    }

    private int unread(String person, String open) throws Exception {
        return played.state(SLACK, person, open).path("places").path(0).path("unread").asInt();
    }

    @Test
    void form_on_slack_shows_errors_keeps_what_was_typed_and_is_accepted() throws Exception {
        played.types(SLACK, "U1", "C1", "/leadership settings");
        var form = played.awaits(SLACK, "U1", "C1", state -> state.path("form").isObject()).path("form");
        assertThat(form.path("json").path("sent").path("call").asText()).isEqualTo("views.open");
        assertThat(form.path("json").path("cause").path("body").path("text").asText()).isEqualTo("settings");
        var refused = submit(form, "Atlantis");
        assertThat(refused.path("ok").asBoolean()).isFalse();
        assertThat(refused.path("errors")).isNotEmpty();
        var again = played.state(SLACK, "U1", "C1").path("form");
        assertThat(again.path("errors")).isEqualTo(refused.path("errors"));
        assertThat(again.path("values").toString()).contains("Atlantis");
        assertThat(submit(again, "Europe/Berlin").path("ok").asBoolean()).isTrue();
        var receipt = played.awaits(SLACK, "U1", "C1",
                state -> !state.path("form").path("payload").equals(again.path("payload"))).path("form");
        assertThat(receipt.path("errors")).isEmpty();
        played.act(SLACK, "U1", "C1", Map.of("do", "close"));
        assertThat(played.state(SLACK, "U1", "C1").path("form").isNull()).isTrue();
    }

    private JsonNode submit(JsonNode form, String zone) throws Exception {
        for (var block : form.path("payload").path("blocks")) {
            if (block.path("label").path("text").asText().equals("Time zone")) {
                return played.act(SLACK, "U1", "C1",
                        Map.of("do", "submit", "view", form.path("id").asText(), "values",
                                Map.of(block.path("block_id").asText(),
                                        Map.of(block.path("element").path("action_id").asText(), zone))));
            }
        }
        throw new AssertionError("No time zone in " + form);
    }

    @Test
    void what_is_no_command_is_told_or_said_aloud() throws Exception {
        assertThat(played.types(SLACK, "U1", "C1", "/giphy cats").path("told").asText())
                .isEqualTo("/giphy is not a command here.");
        assertThat(played.types(SLACK, "U1", "C1", "Good morning <b>").path("ok").asBoolean()).isTrue();
        var seen = newest(played.state(SLACK, "U2", "C1"));
        assertThat(seen.path("text").asText()).isEqualTo("Good morning &lt;b&gt;");
        assertThat(seen.path("author").path("name").asText()).isEqualTo("Ada");
        assertThat(seen.path("json").isNull()).isTrue();
    }

    @Test
    void channel_of_teams_hears_the_bot_when_it_is_mentioned_only() throws Exception {
        played.types(TEAMS, "ada", "general", "good morning");
        played.types(TEAMS, "ada", "general", "@LEADERSHIP bot tip trust");
        var state = played.awaits(TEAMS, "ben", "general",
                now -> newest(now).path("author").path("bot").asBoolean());
        assertThat(state.path("messages")).hasSize(3);
        assertThat(state.path("messages").path(0).path("json").isNull()).isTrue();
        var question = state.path("messages").path(1);
        assertThat(question.path("text").asText()).isEqualTo("@LEADERSHIP bot tip trust");
        assertThat(question.path("json").path("cause").path("body").path("text").asText())
                .isEqualTo("<at>Leadership Bot</at> tip trust");
        var answer = newest(state);
        assertThat(answer.path("thread")).isEqualTo(question.path("id"));
        assertThat(answer.path("onlyYou").asBoolean()).isFalse();
        assertThat(answer.path("payload").path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(answer.path("json").path("sent").path("call").asText()).startsWith("POST /").contains("/activities");
        assertThat(answer.path("json").path("cause")).isEqualTo(question.path("json").path("cause"));
    }

    @Test
    void click_on_teams_changes_the_card_for_who_clicked() throws Exception {
        played.types(TEAMS, "ada", "general", "@Leadership Bot tip trust");
        var card = newest(played.awaits(TEAMS, "ada", "general",
                state -> newest(state).path("author").path("bot").asBoolean()));
        assertThat(played.act(TEAMS, "ada", "general", Map.of("do", "click", "message", card.path("id").asText(),
                "action", pointer(card.path("payload"), "Another"), "inputs", Map.of())).path("ok").asBoolean())
                .isTrue();
        var ada = newest(played.state(TEAMS, "ada", "general"));
        assertThat(ada.path("onlyYou").asBoolean()).isTrue();
        assertThat(ada.path("payload")).isNotEqualTo(card.path("payload"));
        assertThat(ada.path("json").path("sent").path("call").asText()).isEqualTo("answer");
        assertThat(ada.path("json").path("cause").path("body").path("name").asText())
                .isEqualTo("adaptiveCard/action");
        assertThat(newest(played.state(TEAMS, "ben", "general")).path("payload")).isEqualTo(card.path("payload"));
    }

    @Test
    void dialog_on_teams_shows_an_error_and_is_accepted() throws Exception {
        played.types(TEAMS, "ada", "chat", "settings");
        var card = newest(
                played.awaits(TEAMS, "ada", "chat", state -> newest(state).path("author").path("bot").asBoolean()));
        played.act(TEAMS, "ada", "chat", Map.of("do", "click", "message", card.path("id").asText(), "action",
                pointer(card.path("payload"), "Open the form")));
        var form = played.state(TEAMS, "ada", "chat").path("form");
        assertThat(form.path("title").asText()).isEqualTo("Your settings");
        assertThat(form.path("json").path("cause").path("body").path("name").asText()).isEqualTo("task/fetch");
        send(form, "Atlantis");
        var again = played.state(TEAMS, "ada", "chat").path("form");
        assertThat(again.path("id")).isNotEqualTo(form.path("id"));
        assertThat(again.path("payload").toString()).contains("Atlantis").containsIgnoringCase("attention");
        send(again, "Europe/Berlin");
        var receipt = played.state(TEAMS, "ada", "chat").path("form");
        assertThat(receipt.path("payload").toString()).doesNotContain("Atlantis");
        played.act(TEAMS, "ada", "chat", Map.of("do", "close"));
        assertThat(played.state(TEAMS, "ada", "chat").path("form").isNull()).isTrue();
        assertThat(played.state(TEAMS, "ben", "chat").path("messages")).isEmpty();
    }

    private void send(JsonNode form, String zone) throws Exception {
        var input = form.path("payload").findParents("label").stream()
                .filter(field -> field.path("label").asText().equals("Time zone")).findFirst().orElseThrow();
        assertThat(played.act(TEAMS, "ada", "chat", Map.of("do", "click", "dialog", true, "action",
                pointer(form.path("payload"), "Save"), "inputs", Map.of(input.path("id").asText(), zone))).toString())
                .isEqualTo("{\"ok\":true}");
    }

    @Test
    void what_is_not_there_any_more_is_told() throws Exception {
        for (var deed : List.of(
                Map.of("do", "click", "message", "1.000001", "block", "b", "action", "a"),
                Map.of("do", "click", "view", "V1", "block", "b", "action", "a"),
                Map.of("do", "submit", "view", "V1", "values", Map.of()))) {
            var answer = played.act(SLACK, "U1", "C1", deed);
            assertThat(answer.path("ok").asBoolean()).isFalse();
            assertThat(answer.path("told").asText()).endsWith("any more.");
        }
        assertThat(played.act(TEAMS, "ada", "general",
                Map.of("do", "click", "message", "1", "action", "/actions/0")).path("told").asText())
                .endsWith("any more.");
        assertThat(played.act(TEAMS, "ada", "general", Map.of("do", "click", "dialog", true, "action", "/actions/0"))
                .path("told").asText()).endsWith("any more.");
        assertThat(played.types(SLACK, "U9", "C1", "hello").path("ok").asBoolean()).isFalse();
        assertThat(played.types(SLACK, "U2", "G1", "hello").path("ok").asBoolean()).isFalse();
        assertThat(played.types(TEAMS, "nobody", "general", "hello").path("ok").asBoolean()).isFalse();
    }

    @Test
    void many_at_once_are_all_answered() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = java.util.stream.IntStream.range(0, 12)
                    .mapToObj(i -> people.submit(() -> i % 2 == 0
                            ? played.types(SLACK, "U" + (i % 3 + 1), "C1", "/leadership tip trust")
                            : played.types(TEAMS, List.of("ada", "ben", "chi").get(i % 3), "chat", "tip trust")))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().path("ok").asBoolean()).as(answer.get().toString()).isTrue();
            }
        }
        for (var person : List.of("U1", "U2", "U3")) {
            played.awaits(SLACK, person, "C1", state -> state.path("messages").size() == 2);
        }
    }

    @Test
    void clicking_twice_answers_twice() throws Exception {
        var first = tip();
        assertThat(click(first, "Another").path("ok").asBoolean()).isTrue();
        var second = newest(played.awaits(SLACK, "U1", "C1",
                now -> !newest(now).path("payload").equals(first.path("payload"))));
        assertThat(click(second, "Another").path("ok").asBoolean()).isTrue();
        played.awaits(SLACK, "U1", "C1", now -> !newest(now).path("payload").equals(second.path("payload")));
    }

    @Test
    void stopping_ends_the_streams_at_once() throws Exception {
        try (var lines = played.events()) {
            var left = lines.iterator();
            assertThat(left.next()).isEqualTo("event: changed");
            played.bot().close();
            left.forEachRemaining(line -> assertThat(line).isNotNull());
        }
        assertThat(played.log()).contains("INFO stopped");
        played = new PlayedBot(folder);
    }

    @Test
    void nobody_takes_it_for_the_real_thing() throws Exception {
        tip();
        assertThat(played.log()).contains("platform-on platform=playground-slack",
                "platform-on platform=playground-teams").doesNotContain("platform=slack", "platform=teams");
        assertThat(played.management("/health/ready").body()).isEqualTo("ready: playground\n");
        assertThat(played.management("/metrics").body()).contains("platform=\"playground-slack\"")
                .doesNotContain("platform=\"slack\"");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void asking_in_another_way_is_refused() throws Exception {
        assertThat(played.send(played.to("/playground/api/state").POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode()).isEqualTo(405);
        assertThat(played.get("/playground/api/act").statusCode()).isEqualTo(405);
        assertThat(played.get("/playground/api/nothing").statusCode()).isEqualTo(404);
        assertThat(played.get("/playgrounds").statusCode()).isEqualTo(404);
        assertThat(played.get("/playground/api/state?platform=irc").statusCode()).isEqualTo(400);
    }

    private JsonNode tip() throws Exception {
        assertThat(played.types(SLACK, "U1", "C1", "/leadership tip trust").path("ok").asBoolean()).isTrue();
        return newest(played.awaits(SLACK, "U1", "C1", state -> !state.path("messages").isEmpty()));
    }

    private JsonNode click(JsonNode message, String label) throws Exception {
        var button = labelled(message.path("payload"), label);
        return played.act(SLACK, "U1", "C1",
                Map.of("do", "click", "message", message.path("id").asText(), "block",
                        blockOf(message.path("payload"), button).path("block_id").asText(), "action",
                        button.path("action_id").asText()));
    }
}
