package io.leadershipbot.teams.framework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;

/** An activity as the connector takes it. The SDK's own writer adds properties that the protocol does not know. */
final class OutgoingJson {

    private OutgoingJson() {}

    static ObjectNode of(Activity activity) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("type", activity.getType());
        put(json, "id", activity.getId());
        put(json, "replyToId", activity.getReplyToId());
        put(json, "summary", activity.getSummary());
        json.putObject("from").put("id", activity.getFrom().getId());
        json.putObject("conversation").put("id", activity.getConversation().getId());
        if (activity.getRecipient() != null) {
            put(json.putObject("recipient"), "id", activity.getRecipient().getId());
        }
        var attachments = json.putArray("attachments");
        activity.getAttachments().forEach(attachment -> attachments.addObject()
                .put("contentType", attachment.getContentType()).set("content", Trees.of(attachment.getContent())));
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.put(name, value);
        }
    }
}
