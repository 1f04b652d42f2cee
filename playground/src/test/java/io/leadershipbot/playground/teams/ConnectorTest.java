package io.leadershipbot.playground.teams;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.teams.Backstage.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.leadershipbot.playground.teams.Backstage.encoded;
import static io.leadershipbot.playground.teams.Backstage.in;
import static io.leadershipbot.playground.teams.Backstage.message;
import static org.assertj.core.api.Assertions.assertThat;

/** What the bot does in conversations: it writes, changes, takes back, opens chats, looks who is there. */
class ConnectorTest {

    private final Backstage backstage = new Backstage();
    private final String chat = backstage.adasChat;

    @AfterEach
    void close() {
        backstage.close();
    }

    @Test
    void a_message_stands_in_the_chat_under_the_id_that_was_answered() {
        Reply reply = backstage.call("POST", in(chat), message("Hello"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("id").asText()).matches("[0-9]{13}");
        assertThat(backstage.texts(chat)).containsExactly("Hello");
    }

    @Test
    void ids_of_messages_grow_though_the_clock_stands() {
        long first = Long.parseLong(backstage.say(chat, "One"));

        assertThat(Long.parseLong(backstage.say(chat, "Two"))).isGreaterThan(first);
    }

    @Test
    void an_answer_stands_below() {
        String first = backstage.say(chat, "One");

        assertThat(backstage.call("POST", in(chat) + "/" + first, message("Two")).status()).isEqualTo(201);

        assertThat(backstage.texts(chat)).containsExactly("One", "Two");
    }

    @Test
    void typing_is_seen_and_kept_nowhere() {
        assertThat(backstage.call("POST", in(chat), "{\"type\": \"typing\"}").status()).isEqualTo(201);

        assertThat(backstage.texts(chat)).isEmpty();
    }

    @Test
    void an_update_takes_the_place_of_the_message_and_a_deletion_takes_it_away() {
        String id = backstage.say(chat, "One");
        backstage.say(chat, "Two");

        assertThat(backstage.call("PUT", in(chat) + "/" + id, message("Uno")).json().path("id").asText())
                .isEqualTo(id);
        assertThat(backstage.texts(chat)).containsExactly("Uno", "Two");

        assertThat(backstage.call("DELETE", in(chat) + "/" + id, "").status()).isEqualTo(200);
        assertThat(backstage.texts(chat)).containsExactly("Two");
    }

    @Test
    void an_update_ends_what_single_people_see_instead() {
        String id = backstage.call("POST", in(chat), card("Common")).json().path("id").asText();
        Posted common = backstage.monitor.locked(() -> backstage.messages.of(chat)).getFirst();
        backstage.monitor.locked(() -> backstage.messages.show(common, backstage.ada.id(), Json.object()));

        backstage.call("PUT", in(chat) + "/" + id, card("Changed"));

        Posted changed = backstage.monitor.locked(() -> backstage.messages.of(chat)).getFirst();
        assertThat(backstage.messages.isOwnView(changed, backstage.ada.id())).isFalse();
        assertThat(String.valueOf(backstage.messages.card(changed, backstage.ada.id()))).contains("Changed");
    }

    @Test
    void what_somebody_else_wrote_is_not_the_bots_to_change() {
        backstage.monitor.locked(() -> backstage.messages
                .put(Posted.byPerson(chat, "1700000000000", null, backstage.ada, "tip")));

        Reply update = backstage.call("PUT", in(chat) + "/1700000000000", message("Mine"));
        Reply deletion = backstage.call("DELETE", in(chat) + "/1700000000000", "");

        assertThat(update.status()).isEqualTo(403);
        assertThat(deletion.status()).isEqualTo(403);
        assertThat(backstage.texts(chat)).containsExactly("tip");
    }

    @Test
    void what_is_gone_cannot_be_changed() {
        Reply reply = backstage.call("PUT", in(chat) + "/1700000000000", message("Mine"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("ActivityNotFoundInConversation");
    }

    @Test
    void a_thread_of_a_channel_takes_answers_and_an_unknown_one_does_not() {
        String channel = backstage.tenant.conversation("General").id();
        String root = backstage.say(channel, "Morning");

        assertThat(backstage.call("POST", in(channel + ";messageid=" + root), message("Hello")).status())
                .isEqualTo(201);
        Reply unknown = backstage.call("POST", in(channel + ";messageid=1"), message("Hello"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(backstage.monitor.locked(() -> backstage.messages.of(channel)))
                .extracting(posted -> String.valueOf(posted.thread())).containsExactly("null", root);
    }

    @Test
    void a_personal_chat_has_no_threads() {
        String first = backstage.say(chat, "One");

        assertThat(backstage.call("POST", in(chat + ";messageid=" + first), message("Two")).status()).isEqualTo(404);
    }

    @Test
    void a_chat_is_opened_with_somebody_by_either_id() {
        assertThat(create(backstage.ada.id()).json().path("id").asText()).isEqualTo(chat);
        assertThat(create(backstage.ada.objectId()).json().path("id").asText()).isEqualTo(chat);
    }

    @Test
    void a_chat_may_be_opened_with_its_first_message() {
        var wanted = wanted(backstage.ada.id());
        wanted.set("activity", Json.read(message("Hello")));

        Reply reply = backstage.call("POST", "", wanted.toString());

        assertThat(reply.json().path("activityId").asText()).matches("[0-9]{13}");
        assertThat(backstage.texts(chat)).containsExactly("Hello");
    }

    @Test
    void a_chat_is_opened_with_somebody_whose_team_has_the_app() {
        User ben = backstage.tenant.user("Ben");
        assertThat(backstage.tenant.isInstalledIn(backstage.tenant.personalChat(ben))).isFalse();

        Reply reply = create(ben.id());

        assertThat(reply.status()).isEqualTo(201);
        assertThat(backstage.call("POST", in(reply.json().path("id").asText()), message("Hello")).status())
                .isEqualTo(201);
    }

    @Test
    void no_chat_is_opened_with_others() {
        Reply without = create(backstage.chi.id());
        Reply stranger = create("29:somebody");
        var elsewhere = wanted(backstage.ada.id());
        elsewhere.withObjectProperty("channelData").withObjectProperty("tenant").put("id", "elsewhere");
        var many = wanted(backstage.ada.id());
        many.withArray("members").addObject().put("id", backstage.chi.id());

        assertThat(without.status()).isEqualTo(403);
        assertThat(without.code()).isEqualTo("ForbiddenOperationException");
        assertThat(stranger.status()).isEqualTo(400);
        assertThat(backstage.call("POST", "", elsewhere.toString()).status()).isEqualTo(400);
        assertThat(backstage.call("POST", "", many.toString()).status()).isEqualTo(400);
        assertThat(backstage.call("POST", "", wanted(backstage.ada.id()).put("isGroup", true).toString()).status())
                .isEqualTo(400);
        assertThat(backstage.call("POST", "", wanted(backstage.ada.id()).put("topic", "x").toString()).status())
                .isEqualTo(400);
    }

    @Test
    void members_come_all_at_once_or_one_by_id() {
        String channel = encoded(backstage.tenant.conversation("General").id());

        Reply all = backstage.call("GET", "/" + channel + "/members", "");
        Reply one = backstage.call("GET", "/" + channel + "/members/" + encoded(backstage.ada.id()), "");
        Reply none = backstage.call("GET", "/" + channel + "/members/" + encoded(backstage.chi.id()), "");

        assertThat(all.json().findValuesAsText("name")).containsExactlyInAnyOrder("Ada", "Ben");
        assertThat(one.json().path("objectId").asText()).isEqualTo(backstage.ada.objectId());
        assertThat(one.json().path("tenantId").asText()).isEqualTo(backstage.tenant.id());
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void members_come_in_pages() {
        String[] crowd = new String[51];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = "Person " + i;
            backstage.tenant.add(crowd[i]);
        }
        Team team = backstage.tenant.addTeam("Crowd", List.of("Hall"), crowd);
        backstage.tenant.install(backstage.tenant.place("Crowd"));
        String pages = "/" + encoded(team.id()) + "/pagedmembers?pageSize=";

        Reply first = backstage.call("GET", pages + "50", "");
        Reply second = backstage.call("GET",
                pages + "50&continuationToken=" + first.json().path("continuationToken").asText(), "");

        assertThat(first.json().path("members")).hasSize(50);
        assertThat(second.json().path("members")).hasSize(1);
        assertThat(second.json().has("continuationToken")).isFalse();
        assertThat(backstage.call("GET", pages + "49", "").status()).isEqualTo(400);
        assertThat(backstage.call("GET", pages + "501", "").status()).isEqualTo(400);
        assertThat(backstage.call("GET", pages + "50&continuationToken=x", "").status()).isEqualTo(400);
    }

    private Reply create(String member) {
        return backstage.call("POST", "", wanted(member).toString());
    }

    private ObjectNode wanted(String member) {
        var wanted = Json.object().put("isGroup", false);
        wanted.putArray("members").addObject().put("id", member);
        wanted.putObject("channelData").putObject("tenant").put("id", backstage.tenant.id());
        return wanted;
    }

    private static String card(String words) {
        var activity = Json.object().put("type", "message");
        var card = activity.putArray("attachments").addObject().put("contentType", ActivityCheck.CARD)
                .putObject("content").put("type", "AdaptiveCard").put("version", "1.5");
        card.putArray("body").addObject().put("type", "TextBlock").put("text", words).put("wrap", true);
        return activity.toString();
    }
}
