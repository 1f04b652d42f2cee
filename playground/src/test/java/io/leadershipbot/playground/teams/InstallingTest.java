package io.leadershipbot.playground.teams;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How the app comes and goes, and what else happens that a bot hears of. */
class InstallingTest {

    private final FakeTeams teams = FakeTeams.start();
    private final ScriptedBot bot = new ScriptedBot(teams);
    private final Person ada = teams.person("ada");

    @AfterEach
    void close() {
        bot.close();
        teams.close();
    }

    @Test
    void who_removes_the_app_can_write_to_it_no_more() {
        assertThat(ada.uninstalls().ok()).isTrue();

        assertThat(types()).containsExactly("installationUpdate", "conversationUpdate");
        assertThat(bot.received.getFirst().activity().path("action").asText()).isEqualTo("remove");
        assertThat(bot.last().path("membersRemoved").path(0).path("id").asText()).isEqualTo(teams.app().botId());
        assertThat(teams.tenant().isInstalledIn(ada.where())).isFalse();
        assertThatThrownBy(() -> ada.types("tip")).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_installation_tells_the_language_of_the_client_and_no_zone() {
        ada.uninstalls();
        bot.received.clear();

        assertThat(ada.installs().ok()).isTrue();

        assertThat(types()).containsExactly("installationUpdate", "conversationUpdate");
        JsonNode added = bot.received.getFirst().activity();
        assertThat(added.path("action").asText()).isEqualTo("add");
        assertThat(added.path("id").asText()).startsWith("f:");
        assertThat(added.path("locale").asText()).isEqualTo("en-US");
        assertThat(added.path("entities").path(0).path("type").asText()).isEqualTo("clientInfo");
        assertThat(added.path("entities").path(0).has("timezone")).isFalse();
        assertThat(added.has("localTimezone")).isFalse();
        assertThat(added.path("from").has("name")).isFalse();
        assertThat(added.path("from").path("aadObjectId").asText()).isEqualTo(ada.user().objectId());
        assertThat(bot.last().path("membersAdded").path(0).path("id").asText()).isEqualTo(teams.app().botId());
        assertThat(ada.types("tip").ok()).isTrue();
    }

    @Test
    void a_team_gets_the_app_and_loses_it() {
        ada.removesBotFrom("Team");
        assertThatThrownBy(() -> ada.in("Random").types("tip")).isInstanceOf(AssertionError.class);
        bot.received.clear();

        ada.addsBotTo("Team");

        JsonNode added = bot.received.getFirst().activity();
        String team = added.path("channelData").path("team").path("id").asText();
        assertThat(added.path("conversation").path("conversationType").asText()).isEqualTo("channel");
        assertThat(added.path("conversation").path("id").asText()).isEqualTo(team);
        assertThat(added.path("channelData").path("settings").path("selectedChannel").path("id").asText())
                .isEqualTo(team);
        assertThat(bot.last().path("channelData").path("eventType").asText()).isEqualTo("teamMemberAdded");
        assertThat(ada.in("Random").types("tip").ok()).isTrue();
    }

    @Test
    void an_installation_for_everybody_reaches_those_without_the_app_and_tells_no_language() {
        ada.uninstalls();
        bot.received.clear();

        List<Ack> acks = teams.events().installsForEverybody(teams.tenant());

        assertThat(acks).hasSize(2).allMatch(Ack::ok);
        JsonNode added = bot.received.getFirst().activity();
        assertThat(added.path("action").asText()).isEqualTo("add");
        assertThat(added.path("from").path("id").asText()).isEqualTo(ada.user().id());
        assertThat(added.has("locale")).isFalse();
        assertThat(added.has("entities")).isFalse();
        assertThat(teams.tenant().isInstalledIn(ada.where())).isTrue();
    }

    @Test
    void an_upgrade_is_told_as_one() {
        assertThat(teams.events().upgrades(ada).ok()).isTrue();

        assertThat(bot.last().path("type").asText()).isEqualTo("installationUpdate");
        assertThat(bot.last().path("action").asText()).isEqualTo("add-upgrade");
    }

    @Test
    void events_arrive_by_their_own_types() {
        ada.types("tip");
        Message message = ada.sees();

        teams.events().reacts(ada, message, "like");
        assertThat(bot.last().path("replyToId").asText()).isEqualTo(message.id());
        assertThat(bot.last().path("reactionsAdded").path(0).path("type").asText()).isEqualTo("like");
        teams.events().isTyping(ada);
        teams.events().edits(ada, message, "tip trust");
        assertThat(bot.last().path("id").asText()).isEqualTo(message.id());
        assertThat(bot.last().path("channelData").path("eventType").asText()).isEqualTo("editMessage");
        teams.events().deletes(ada, message);
        assertThat(bot.last().path("channelData").path("eventType").asText()).isEqualTo("softDeleteMessage");

        assertThat(types()).containsExactly("message", "messageReaction", "typing", "messageUpdate", "messageDelete");
    }

    private List<String> types() {
        return bot.received.stream().map(received -> received.activity().path("type").asText()).toList();
    }
}
