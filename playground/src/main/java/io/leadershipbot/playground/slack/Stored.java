package io.leadershipbot.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.leadershipbot.playground.slack.blockkit.Mrkdwn;

/** Blocks in the form in which Slack keeps and echoes them: missing ids made up, defaults written out. */
final class Stored {

    private Stored() {}

    static ArrayNode blocks(JsonNode sent, IdSource ids) {
        ArrayNode blocks = sent.deepCopy();
        for (JsonNode node : blocks) {
            ObjectNode block = (ObjectNode) node;
            if (!block.has("block_id")) {
                block.put("block_id", ids.shortId());
            }
            for (Control control : Control.ofBlock(block)) {
                if (!control.json().has("action_id")) {
                    control.json().put("action_id", ids.shortId());
                }
            }
            if (!block.path("type").asText().equals("rich_text")) {
                defaults(block);
            }
            if (block.path("type").asText().equals("input")) {
                block.put("optional", block.path("optional").asBoolean(false));
                block.put("dispatch_action", block.path("dispatch_action").asBoolean(false));
            }
        }
        return blocks;
    }

    private static void defaults(JsonNode json) {
        if (json instanceof ObjectNode object) {
            String type = object.path("type").asText();
            if (type.equals("plain_text") && !object.has("emoji")) {
                object.put("emoji", true);
            } else if (type.equals("mrkdwn")) {
                object.put("text", Mrkdwn.stored(object.path("text").asText()));
                if (!object.has("verbatim")) {
                    object.put("verbatim", false);
                }
            }
        }
        json.forEach(Stored::defaults);
    }
}
