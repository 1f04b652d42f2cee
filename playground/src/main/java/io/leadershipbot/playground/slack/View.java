package io.leadershipbot.playground.slack;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A modal that is open, or a home tab.
 *
 * @param id {@code V…}
 * @param definition what the bot sent, with the ids that Slack adds
 * @param hash changes with every update
 * @param rootId the first view of the stack
 * @param previousId the view below, or null
 * @param values what its controls hold: block id, action id, value
 */
public record View(String id, ObjectNode definition, String hash, String rootId, @Nullable String previousId,
        ObjectNode values) {

    /** Its title. */
    public String title() {
        return definition.path("title").path("text").asText("");
    }

    /** What a person reads in it. */
    public String shown() {
        return Shown.text(blocks());
    }

    /** What the bot hid in it. */
    public String privateMetadata() {
        return definition.path("private_metadata").asText("");
    }

    /** What the bot knows it by. */
    public String callbackId() {
        return definition.path("callback_id").asText("");
    }

    /** The names of its inputs and of what else can be used, in their order. */
    public List<String> labels() {
        return Control.in(blocks()).stream().map(Control::label).toList();
    }

    /** Its blocks. */
    public ArrayNode blocks() {
        return definition.withArrayProperty("blocks");
    }

    String externalId() {
        return definition.path("external_id").asText("");
    }

    boolean asksToHearOfClosing() {
        return definition.path("notify_on_close").asBoolean(false);
    }

    View holding(ObjectNode newValues) {
        return new View(id, definition, hash, rootId, previousId, newValues);
    }

    View showing(ObjectNode newDefinition, String newHash) {
        JsonNode blocks = newDefinition.path("blocks");
        return new View(id, newDefinition, newHash, rootId, previousId, Values.kept(values, blocks));
    }

    ObjectNode toJson(Workspace workspace) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("team_id", workspace.id()).put("type", definition.path("type").asText());
        json.set("blocks", blocks().deepCopy());
        json.put("private_metadata", privateMetadata()).put("callback_id", callbackId());
        json.putObject("state").set("values", values.deepCopy());
        json.put("hash", hash);
        for (String text : List.of("title", "submit", "close")) {
            json.set(text, definition.has(text) ? definition.get(text).deepCopy() : json.nullNode());
        }
        json.put("clear_on_close", definition.path("clear_on_close").asBoolean(false));
        json.put("notify_on_close", asksToHearOfClosing());
        json.put("previous_view_id", previousId).put("root_view_id", rootId);
        json.put("app_id", workspace.app().id()).put("external_id", externalId());
        json.put("app_installed_team_id", workspace.id()).put("bot_id", workspace.botId());
        return json;
    }
}
