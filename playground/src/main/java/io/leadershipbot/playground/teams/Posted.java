package io.leadershipbot.playground.teams;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A message as Teams keeps it, the same for everybody.
 *
 * @param conversation where it stands, without a thread
 * @param id its id, unique there
 * @param thread the message that its thread began with, in channels; else null
 * @param author the account that wrote it
 * @param byBot whether the bot wrote it
 * @param text its text, empty when it has none
 * @param textFormat {@code plain}, {@code markdown} or {@code xml}
 * @param summary what notifications show, or null
 * @param cards its cards
 * @param entities mentions in the text
 * @param edited whether it was changed after it was posted
 */
record Posted(String conversation, String id, @Nullable String thread, String author, boolean byBot, String text,
        String textFormat, @Nullable String summary, List<ObjectNode> cards, List<JsonNode> entities,
        boolean edited) {

    Posted {
        cards = List.copyOf(cards);
        entities = List.copyOf(entities);
    }

    static Posted byBot(String conversation, String id, @Nullable String thread, String author, JsonNode activity) {
        return new Posted(conversation, id, thread, author, true, activity.path("text").asText(""),
                activity.path("textFormat").asText("markdown"), activity.path("summary").textValue(),
                activity.path("attachments").valueStream().map(one -> (ObjectNode) one.path("content")).toList(),
                activity.path("entities").valueStream().toList(), false);
    }

    static Posted byPerson(String conversation, String id, @Nullable String thread, User author, String text) {
        return new Posted(conversation, id, thread, author.id(), false, text, "plain", null, List.of(), List.of(),
                false);
    }

    Posted changedTo(JsonNode activity) {
        Posted next = byBot(conversation, id, thread, author, activity);
        return new Posted(conversation, id, thread, author, byBot, next.text, next.textFormat, next.summary,
                next.cards, next.entities, true);
    }
}
