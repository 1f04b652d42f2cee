package io.leadershipbot.playground.teams;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventsTest {

    private final TinyBot bot = new TinyBot();
    private final FakeTeams teams = bot.teams;

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void who_installs_the_app_sits_at_a_client() {
        teams.tenant().add("dan");
        Person dan = teams.person("dan");
        assertThatThrownBy(() -> dan.types("tip")).isInstanceOf(AssertionError.class);

        assertThat(dan.installs().ok()).isTrue();

        assertThat(bot.received).extracting(activity -> activity.path("type").asText())
                .containsExactly("installationUpdate", "conversationUpdate");
        assertThat(bot.received.getFirst().path("action").asText()).isEqualTo("add");
        assertThat(bot.received.getFirst().path("locale").asText()).isEqualTo("en-US");
        assertThat(bot.received.getFirst().at("/entities/0/type").asText()).isEqualTo("clientInfo");
        assertThat(bot.received.getLast().at("/membersAdded/0/id").asText()).isEqualTo(teams.app().botId());
        assertThat(dan.types("tip").ok()).isTrue();
    }

    @Test
    void nobody_sits_at_a_client_when_it_is_installed_for_everybody() {
        teams.tenant().add("dan");

        assertThat(teams.events().installsForEverybody(teams.tenant())).hasSize(2).allMatch(Ack::ok);

        assertThat(bot.received).allSatisfy(activity -> {
            assertThat(activity.has("locale")).isFalse();
            assertThat(activity.has("entities")).isFalse();
        });
        assertThat(teams.events().installsForEverybody(teams.tenant())).isEmpty();
    }

    @Test
    void teams_tell_where_the_bot_came_and_went() {
        Person ada = teams.person("ada");

        ada.removesBotFrom("Team");
        ada.addsBotTo("Team");

        assertThat(bot.received).extracting(activity -> activity.path("action").asText()).containsExactly("remove", "",
                "add", "");
        JsonNode added = bot.received.getLast();
        assertThat(added.at("/channelData/eventType").asText()).isEqualTo("teamMemberAdded");
        assertThat(added.at("/conversation/conversationType").asText()).isEqualTo("channel");
        assertThatThrownBy(() -> ada.addsBotTo("Nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void events_without_words_are_told() {
        Person ada = teams.person("ada");
        ada.types("tip");
        Message message = ada.sees();

        teams.events().upgrades(ada);
        teams.events().isTyping(ada);
        teams.events().reacts(ada, message, "like");
        teams.events().edits(ada, message, "tips");
        teams.events().deletes(ada, message);

        assertThat(bot.received).extracting(activity -> activity.path("type").asText()).containsExactly("message",
                "installationUpdate", "typing", "messageReaction", "messageUpdate", "messageDelete");
        assertThat(bot.received.get(1).path("action").asText()).isEqualTo("add-upgrade");
    }

    @Test
    void two_tenants_know_nothing_of_each_other() {
        Tenant other = teams.addTenant("Other", "22222222-2222-4222-8222-222222222222");

        teams.person(other, "ada").types("tip");

        assertThat(bot.received.getFirst().at("/conversation/tenantId").asText()).isEqualTo(other.id());
        assertThat(teams.person("ada").seesAll()).isEmpty();
        assertThatThrownBy(() -> teams.addTenant("Other", "any")).isInstanceOf(IllegalArgumentException.class);
    }
}
