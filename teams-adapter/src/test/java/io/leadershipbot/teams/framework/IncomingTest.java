package io.leadershipbot.teams.framework;

import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class IncomingTest {

    @Test
    void click_is_read_with_its_message() throws UnreadableActivity {
        var incoming = invoke("adaptiveCard/action", json -> json.put("replyToId", "m1").putObject("value")
                .putObject("action").put("type", "Action.Execute").put("verb", "run").putObject("data")
                .put("run", "tip"));
        assertThat(incoming).isEqualTo(
                new Incoming.Clicked(Activities.parse("{\"run\": \"tip\"}"), Optional.of("m1")));
    }

    @Test
    void dialogs_are_read() throws UnreadableActivity {
        assertThat(invoke("task/fetch", json -> json.putObject("value").putObject("data").put("a", 1)))
                .isEqualTo(new Incoming.DialogAsked(Activities.parse("{\"a\": 1}")));
        assertThat(invoke("task/submit", json -> json.putObject("value").putObject("data").put("a", 1)))
                .isEqualTo(new Incoming.DialogSubmitted(Activities.parse("{\"a\": 1}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"signin/verifyState", "composeExtension/query", "handoff/action", ""})
    void other_invokes_are_unknown(String name) throws UnreadableActivity {
        assertThat(invoke(name, json -> {})).isEqualTo(new Incoming.UnknownInvoke());
    }

    @Test
    void message_with_a_value_is_a_cards() throws UnreadableActivity {
        var received = Activities.read(Activities.with(json -> json.putObject("value").put("run", "tip")));
        assertThat(received.incoming()).isEqualTo(new Incoming.Sent(Activities.parse("{\"run\": \"tip\"}")));
    }

    @ParameterizedTest
    @CsvSource({"add, Added", "remove, Removed", "remove-upgrade, Unknown", "add-upgrade, Unknown", "other, Unknown"})
    void installation_updates_are_read(String action, String kind) throws UnreadableActivity {
        var received = Activities
                .read(Activities.with(json -> json.put("type", "installationUpdate").put("action", action)));
        assertThat(received.incoming().getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void bot_that_is_among_the_removed_is_removed() throws UnreadableActivity {
        assertThat(update(json -> json.putArray("membersRemoved").addNull().addObject().put("id", "28:app")))
                .isEqualTo(new Incoming.Removed("a:1"));
        assertThat(update(json -> json.putArray("membersRemoved").addObject().put("id", "29:1abc")))
                .isEqualTo(new Incoming.Unknown());
        assertThat(update(json -> json.putArray("membersAdded").addObject().put("id", "28:app")))
                .isEqualTo(new Incoming.Unknown());
    }

    @Test
    void deleted_channel_is_the_one_that_is_gone() throws UnreadableActivity {
        assertThat(update(json -> json.putObject("channelData").put("eventType", "channelDeleted").putObject("channel")
                .put("id", "19:x"))).isEqualTo(new Incoming.Removed("19:x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"typing", "messageReaction", "messageUpdate", "messageDelete", "event", "trace",
            "endOfConversation", "something-new"})
    void everything_else_is_none_of_our_business(String type) throws UnreadableActivity {
        assertThat(Activities.read(Activities.with(json -> json.put("type", type).remove("from"))).incoming())
                .isEqualTo(new Incoming.Unknown());
    }

    private static Incoming update(Consumer<ObjectNode> change) throws UnreadableActivity {
        return Activities.read(Activities.with(json -> change.accept(json.put("type", "conversationUpdate"))))
                .incoming();
    }

    private static Incoming invoke(String name, Consumer<ObjectNode> change) throws UnreadableActivity {
        return Activities.read(Activities.with(json -> change.accept(json.put("type", "invoke").put("name", name))))
                .incoming();
    }
}
