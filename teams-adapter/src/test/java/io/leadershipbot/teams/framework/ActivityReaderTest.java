package io.leadershipbot.teams.framework;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.ConversationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class ActivityReaderTest {

    @Test
    void message_is_read_with_its_scene() throws UnreadableActivity {
        var received = Activities.read(Activities.message("tip trust"));

        assertThat(received.incoming()).isEqualTo(new Incoming.Words("tip trust"));
        assertThat(received.scene()).isEqualTo(new Scene("1700000000001", "https://smba.trafficmanager.net/emea/",
                "msteams", new ConversationId("teams", "T1", "a:1"), "a:1", ChatKind.PERSONAL,
                Optional.of(new Scene.Person("29:1abc", "Ada")), "28:app", Optional.of(Locale.US),
                Optional.of(ZoneId.of("Europe/London")), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-11-23T09:00:00Z\"", "\"2026-11-23T09:00:00.1Z\"", "\"2026-11-23T09:00:00.123Z\"",
            "\"2026-11-23T09:00:00.1234567Z\"", "\"2026-11-23T09:00:00.123+05:30\"", "\"2026-11-23 09:00\"",
            "\"yesterday\"", "\"\"", "1700000000", "null", "{}", "[]", "true"})
    void timestamps_of_every_shape_are_no_reason_to_fail(String timestamp) throws UnreadableActivity {
        var received = Activities.read(Activities.with(json -> {
            json.set("timestamp", Activities.parse(timestamp));
            json.set("localTimestamp", Activities.parse(timestamp));
            json.set("expiration", Activities.parse(timestamp));
        }));
        assertThat(received.incoming()).isInstanceOf(Incoming.Words.class);
    }

    @Test
    void values_that_a_later_protocol_may_bring_are_no_reason_to_fail() throws UnreadableActivity {
        var received = Activities.read(Activities.with(json -> {
            json.put("textFormat", "holographic").put("inputHint", 7).put("importance", "cosmic");
            json.putObject("suggestedActions").put("to", 1);
            json.withObject("/from").put("role", "superuser");
            json.withObject("/conversation").put("role", "superuser");
        }));
        assertThat(received.incoming()).isInstanceOf(Incoming.Words.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "id", "serviceUrl", "channelId", "conversation", "recipient", "from"})
    void message_without_what_none_can_be_without_is_unreadable(String part) {
        unreadable(Activities.with(json -> json.remove(part)));
        unreadable(Activities.with(json -> json.put(part, "")));
        unreadable(Activities.with(json -> json.putObject(part)));
        unreadable(Activities.with(json -> json.putArray(part)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"message\"", "7", "null", "{}"})
    void what_is_no_activity_is_unreadable(String json) {
        unreadable(Activities.parse(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "   "})
    void id_that_would_lead_elsewhere_is_unreadable(String id) {
        unreadable(Activities.with(json -> json.put("id", id)));
        unreadable(Activities.with(json -> json.withObject("/conversation").put("id", id)));
    }

    @Test
    void id_beyond_all_measure_is_unreadable() {
        unreadable(Activities.with(json -> json.withObject("/conversation").put("id", "a".repeat(600))));
    }

    @Test
    void tenant_may_stand_in_the_channel_data_alone_but_must_stand_somewhere() throws UnreadableActivity {
        var received = Activities.read(Activities.with(json -> json.withObject("/conversation").remove("tenantId")));
        assertThat(received.scene().conversation().tenant()).isEqualTo("T1");
        unreadable(Activities.with(json -> {
            json.withObject("/conversation").remove("tenantId");
            json.remove("channelData");
        }));
    }

    @ParameterizedTest
    @CsvSource({"personal, PERSONAL", "groupChat, GROUP", "channel, CHANNEL", "meeting, GROUP", "'', GROUP"})
    void unknown_kind_of_conversation_counts_as_one_where_others_read_along(String type, ChatKind kind)
            throws UnreadableActivity {
        var received = Activities
                .read(Activities.with(json -> json.withObject("/conversation").put("conversationType", type)));
        assertThat(received.scene().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a locale", "de_DE", "123456789"})
    void locale_that_is_none_gives_way_to_the_clients(String locale) throws UnreadableActivity {
        var received = Activities.read(Activities.with(json -> json.put("locale", locale)));
        assertThat(received.scene().locale()).contains(Locale.UK);
    }

    @Test
    void zone_that_is_none_gives_way_to_the_other_one() throws UnreadableActivity {
        var received = Activities.read(Activities
                .with(json -> json.putArray("entities").addObject().put("type", "clientInfo").put("timezone",
                        "Moon/Tranquility")));
        assertThat(received.scene().zone()).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void entities_of_every_shape_are_no_reason_to_fail() throws UnreadableActivity {
        var received = Activities.read(Activities.with(json -> json.putArray("entities").addNull().addObject()));
        assertThat(received.incoming()).isEqualTo(new Incoming.Words(""));
    }

    private static void unreadable(JsonNode activity) {
        assertThatThrownBy(() -> Activities.read(activity)).isInstanceOf(UnreadableActivity.class)
                .hasMessage("Not an activity.").hasNoCause();
    }
}
