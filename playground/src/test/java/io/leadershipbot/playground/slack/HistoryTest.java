package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking up what was posted, as after an unknown outcome. */
class HistoryTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack slack = FakeSlack.start(clock);
    private TinyBot bot;

    @BeforeEach
    void start() throws IOException {
        bot = new TinyBot(slack);
        slack.workspace().grant("channels:history");
    }

    @AfterEach
    void stop() {
        bot.close();
        slack.close();
    }

    @Test
    void metadata_comes_on_request_only() {
        bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"a\",\"metadata\":{\"event_type\":\"delivery\","
                + "\"event_payload\":{\"delivery_id\":\"7\"}}}");

        assertThat(history("channel=C1&include_all_metadata=true").path("messages").path(0).path("metadata")
                .path("event_payload").path("delivery_id").asText()).isEqualTo("7");
        assertThat(history("channel=C1").path("messages").path(0).has("metadata")).isFalse();
    }

    @Test
    void the_newest_come_first_and_ephemeral_ones_not_at_all() {
        post("one");
        bot.call("chat.postEphemeral", "{\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"psst\"}");
        post("two");

        assertThat(history("channel=C1").path("messages").valueStream().map(one -> one.path("text").asText()))
                .containsExactly("two", "one");
    }

    @Test
    void pages_follow_one_another_by_cursor() {
        for (int i = 0; i < 5; i++) {
            post("m" + i);
        }

        JsonNode first = history("channel=C1&limit=2");
        String cursor = first.path("response_metadata").path("next_cursor").asText();
        JsonNode last = history("channel=C1&limit=4&cursor=" + cursor);

        assertThat(first.path("messages")).hasSize(2);
        assertThat(first.path("has_more").asBoolean()).isTrue();
        assertThat(last.path("messages")).hasSize(3);
        assertThat(last.path("has_more").asBoolean()).isFalse();
        assertThat(history("channel=C1&cursor=nonsense").path("error").asText()).isEqualTo("invalid_cursor");
        assertThat(history("channel=C1&limit=0").path("error").asText()).isEqualTo("invalid_limit");
    }

    @Test
    void a_time_bounds_what_is_found() {
        String before = post("before");
        clock.move(Duration.ofMinutes(1));
        post("after");

        assertThat(history("channel=C1&oldest=" + before).path("messages")).hasSize(1);
        assertThat(history("channel=C1&inclusive=true&oldest=" + before).path("messages")).hasSize(2);
        assertThat(history("channel=C1&latest=" + before).path("messages")).isEmpty();
        assertThat(history("channel=C1&oldest=yesterday").path("error").asText()).isEqualTo("invalid_ts_oldest");
        assertThat(history("channel=C1&latest=tomorrow").path("error").asText()).isEqualTo("invalid_ts_latest");
    }

    @Test
    void reading_needs_membership() {
        assertThat(history("channel=C2").path("error").asText()).isEqualTo("not_in_channel");
    }

    @Test
    void members_come_in_pages_and_without_membership_of_the_bot() {
        JsonNode page = get("conversations.members", "channel=C2&limit=1");

        assertThat(page.path("members")).hasSize(1);
        assertThat(get("conversations.members",
                "channel=C2&cursor=" + page.path("response_metadata").path("next_cursor").asText()).path("members")
                .path(0).asText()).isEqualTo("U2");
    }

    private String post(String text) {
        return bot.call("chat.postMessage", "{\"channel\":\"C1\",\"text\":\"" + text + "\"}").path("ts").asText();
    }

    private JsonNode history(String query) {
        return get("conversations.history", query);
    }

    private JsonNode get(String method, String query) {
        return bot.send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + method + "?" + query))
                .header("Authorization", "Bearer " + slack.workspace().botToken()).GET().build()).json();
    }
}
