package io.leadershipbot.playground.teams;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people write, in every kind of conversation, as it reaches the bot. */
class PlacesTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2026-11-23T09:00:00.5Z");

    private final FakeTeams teams = FakeTeams.start(CLOCK);
    private final ScriptedBot bot = new ScriptedBot(teams);

    @AfterEach
    void close() {
        bot.close();
        teams.close();
    }

    @Test
    void a_message_in_a_personal_chat_arrives_with_exactly_the_fields_of_teams() {
        Person ada = teams.person("ada");

        assertThat(ada.types("tip trust").ok()).isTrue();

        JsonNode activity = bot.last();
        assertThat(names(activity)).containsExactlyInAnyOrder("type", "id", "timestamp", "localTimestamp",
                "localTimezone", "serviceUrl", "channelId", "from", "conversation", "recipient", "textFormat", "text",
                "entities", "channelData", "locale");
        assertThat(activity.path("type").asText()).isEqualTo("message");
        assertThat(activity.path("text").asText()).isEqualTo("tip trust");
        assertThat(activity.path("id").asText()).matches("[0-9]{13}");
        assertThat(activity.path("timestamp").asText()).isEqualTo("2026-11-23T09:00:00.500Z");
        assertThat(activity.path("localTimestamp").asText()).isEqualTo("2026-11-23T10:00:00.500+01:00");
        assertThat(activity.path("localTimezone").asText()).isEqualTo("Europe/Berlin");
        assertThat(activity.path("serviceUrl").asText()).isEqualTo(teams.serviceUrl());
        assertThat(activity.path("channelId").asText()).isEqualTo("msteams");
        assertThat(activity.path("from").path("id").asText()).startsWith("29:1");
        assertThat(activity.path("from").path("aadObjectId").asText()).isEqualTo(ada.user().objectId());
        assertThat(activity.path("from").path("name").asText()).isEqualTo("ada");
        assertThat(activity.path("recipient").path("id").asText()).isEqualTo("28:" + teams.app().id());
        JsonNode conversation = activity.path("conversation");
        assertThat(conversation.path("conversationType").asText()).isEqualTo("personal");
        assertThat(conversation.path("id").asText()).startsWith("a:1");
        assertThat(conversation.path("tenantId").asText()).isEqualTo(teams.tenant().id());
        assertThat(activity.path("channelData").path("tenant").path("id").asText()).isEqualTo(teams.tenant().id());
        assertThat(activity.path("entities")).containsExactly(Json.object().put("locale", "en-US")
                .put("country", "US").put("platform", "Windows").put("timezone", "Europe/Berlin")
                .put("type", "clientInfo"));
    }

    @Test
    void a_message_in_a_channel_mentions_the_bot_and_begins_a_thread() {
        Person ada = teams.person("ada").in("Random");

        ada.types("tip trust");

        JsonNode activity = bot.last();
        assertThat(activity.path("text").asText()).isEqualTo("<at>Leadership</at> tip trust");
        JsonNode mention = activity.path("entities").path(1);
        assertThat(mention.path("type").asText()).isEqualTo("mention");
        assertThat(mention.path("text").asText()).isEqualTo("<at>Leadership</at>");
        assertThat(mention.path("mentioned").path("id").asText()).isEqualTo(teams.app().botId());
        assertThat(activity.path("attachments").path(0).path("contentType").asText()).isEqualTo("text/html");
        assertThat(activity.path("conversation").path("conversationType").asText()).isEqualTo("channel");
        assertThat(activity.path("conversation").path("isGroup").asBoolean()).isTrue();
        assertThat(activity.path("conversation").path("id").asText())
                .isEqualTo(ada.where().id() + ";messageid=" + activity.path("id").asText());
        assertThat(ada.where().id()).endsWith("@thread.tacv2");
        JsonNode data = activity.path("channelData");
        assertThat(data.path("channel").path("id").asText()).isEqualTo(ada.where().id());
        assertThat(data.path("team").path("id").asText()).endsWith("@thread.tacv2")
                .isNotEqualTo(ada.where().id());
        assertThat(data.path("team").path("name").asText()).isEqualTo("Team");
    }

    @Test
    void a_group_chat_has_mentions_and_no_threads_and_no_team() {
        Person ada = teams.person("ada").in("Group");

        ada.types("tip");

        JsonNode activity = bot.last();
        assertThat(activity.path("text").asText()).isEqualTo("<at>Leadership</at> tip");
        assertThat(activity.path("conversation").path("conversationType").asText()).isEqualTo("groupChat");
        assertThat(activity.path("conversation").path("id").asText()).isEqualTo(ada.where().id());
        assertThat(ada.where().id()).endsWith("@thread.v2");
        assertThat(activity.path("channelData").has("team")).isFalse();
    }

    @Test
    void timestamps_have_three_or_seven_digits() {
        Person ada = teams.person("ada");
        bot.shows(ada, """
                       {"type": "ActionSet", "actions": [
                         {"type": "Action.Execute", "title": "Go", "verb": "v", "data": {}}]}
                       """);

        ada.clicks("Go");

        assertThat(bot.last().path("timestamp").asText()).isEqualTo("2026-11-23T09:00:00.5000000Z");
    }

    @Test
    void words_are_seen_by_everybody_in_the_conversation() {
        teams.person("ada").in("General").types("tip");

        assertThat(teams.person("ben").in("General").sees().shown()).isEqualTo("tip");
        assertThat(teams.person("ben").in("Random").seesAll()).isEmpty();
    }

    @Test
    void a_second_tenant_has_people_and_places_of_its_own() {
        Tenant other = teams.addTenant("Other", "11111111-2222-4333-8444-555555555555");

        teams.person(other, "ada").types("tip");

        assertThat(bot.last().path("conversation").path("tenantId").asText()).isEqualTo(other.id());
        assertThat(bot.last().path("from").path("id").asText()).isNotEqualTo(teams.person("ada").user().id());
        assertThat(bot.last().path("conversation").path("id").asText())
                .isNotEqualTo(teams.person("ada").where().id());
        assertThatThrownBy(() -> teams.addTenant("Other", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void people_differ_in_zone_and_language() {
        teams.person("chi").types("tip");

        assertThat(bot.last().path("localTimestamp").asText()).endsWith("+09:00");
        assertThat(bot.last().path("locale").asText()).isEqualTo("de-DE");
        assertThat(bot.last().path("entities").path(0).path("country").asText()).isEqualTo("DE");
    }

    @Test
    void unknown_people_and_places_are_named_with_those_that_there_are() {
        assertThatThrownBy(() -> teams.person("dan")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dan").hasMessageContaining("ada");
        assertThatThrownBy(() -> teams.person("ada").in("Nowhere")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nowhere").hasMessageContaining("General");
    }

    @Test
    void every_request_has_a_good_token_and_may_be_repeated_changed_or_sent_without() throws Exception {
        Person ada = teams.person("ada");
        ada.types("tip");
        TeamsRequest first = teams.sent().getLast();

        teams.send(first);
        teams.send(first.changed(activity -> activity.put("text", "quote")));
        teams.send(first.withoutToken());

        assertThat(bot.received).extracting(received -> received.activity().path("id").asText())
                .containsOnly(first.activity().path("id").asText());
        assertThat(bot.received.get(2).activity().path("text").asText()).isEqualTo("quote");
        assertThat(bot.received.get(0).authorization()).startsWith("Bearer ");
        assertThat(bot.received.get(3).authorization()).isNull();
        assertThat(ada.seesAll()).as("what is sent by hand is not in the chat").hasSize(1);
        assertThat(first.toString()).doesNotContain("tip").doesNotContain("Bearer");
    }

    @Test
    void a_bot_that_is_not_there_is_told_from_one_that_fails() {
        bot.close();

        assertThat(teams.person("ada").types("tip").error()).isEqualTo("unreachable");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.properties().stream().map(Map.Entry::getKey).forEach(names::add);
        return names;
    }
}
