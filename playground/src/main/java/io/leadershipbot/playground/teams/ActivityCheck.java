package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.teams.adaptivecards.CardCheck;

/**
 * What an activity from a bot may hold. Stricter than Teams, which passes over what it does not know: a typo should
 * mislead nobody.
 *
 * @see <a href="https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md">
 *      Bot Framework activity</a>
 */
final class ActivityCheck {

    /** What a card is called in attachments. */
    static final String CARD = "application/vnd.microsoft.card.adaptive";

    private static final Set<String> KNOWN = Set.of("type", "id", "timestamp", "localTimestamp", "localTimezone",
            "serviceUrl", "channelId", "from", "conversation", "recipient", "textFormat", "attachmentLayout", "locale",
            "text", "speak", "inputHint", "summary", "attachments", "entities", "channelData", "replyToId",
            "importance", "deliveryMode");
    private static final Set<String> TYPES = Set.of("message", "typing");
    private static final Set<String> TEXT_FORMATS = Set.of("plain", "markdown", "xml");
    private static final Set<String> ATTACHMENT = Set.of("contentType", "content");

    private ActivityCheck() {}

    /**
     * Checks a message or a sign of typing.
     *
     * @param conversation where it goes to, with the thread
     * @throws Refusal for the first thing that is wrong
     */
    static void check(ObjectNode activity, String conversation) {
        mustKnow(activity, KNOWN, "activity");
        String type = text(activity, "type");
        if (!TYPES.contains(type)) {
            throw Refusal.badSyntax("Unknown activity type '" + type + "'. Known: message, typing.");
        }
        for (String name : List.of("text", "summary", "speak", "locale", "replyToId")) {
            JsonNode value = activity.path(name);
            if (!value.isMissingNode() && !value.isTextual()) {
                throw Refusal.badSyntax("'" + name + "' must be a string.");
            }
        }
        String format = activity.path("textFormat").asText("markdown");
        if (!TEXT_FORMATS.contains(format)) {
            throw Refusal.badSyntax("Unknown textFormat '" + format + "'.");
        }
        String addressed = activity.path("conversation").path("id").asText(conversation);
        if (!addressed.equals(conversation)) {
            throw Refusal.badSyntax("Conversation in the body differs from the one in the path.");
        }
        attachments(activity.path("attachments"));
        mentions(activity.path("entities"), activity.path("text").asText(""));
        if (type.equals("message") && activity.path("text").asText("").isBlank()
                && activity.path("attachments").isEmpty()) {
            throw Refusal.badSyntax("Activity has neither text nor attachments.");
        }
    }

    private static void attachments(JsonNode attachments) {
        if (attachments.isMissingNode()) {
            return;
        }
        if (!attachments.isArray()) {
            throw Refusal.badSyntax("'attachments' must be an array.");
        }
        for (JsonNode attachment : attachments) {
            card(attachment);
        }
    }

    /**
     * Checks a card in an attachment, in messages and in answers to invokes alike.
     *
     * @throws Refusal when it is none, or has faults
     */
    static ObjectNode card(JsonNode attachment) {
        mustKnow(attachment, ATTACHMENT, "attachment");
        String type = attachment.path("contentType").asText("");
        if (!type.equals(CARD)) {
            throw Refusal.badSyntax("Unknown attachment type '" + type + "'. Known: " + CARD);
        }
        return content(attachment.path("content"));
    }

    static ObjectNode content(JsonNode card) {
        if (!(card instanceof ObjectNode object)) {
            throw Refusal.badSyntax("A card must be an object.");
        }
        List<String> faults = CardCheck.faults(card);
        if (!faults.isEmpty()) {
            throw Refusal.badSyntax("Invalid card: " + String.join("; ", faults));
        }
        return object;
    }

    private static void mentions(JsonNode entities, String text) {
        if (!entities.isMissingNode() && !entities.isArray()) {
            throw Refusal.badSyntax("'entities' must be an array.");
        }
        for (JsonNode entity : entities) {
            if (text(entity, "type").equals("mention")) {
                String words = text(entity, "text");
                if (!text.contains(words) || entity.path("mentioned").path("id").asText("").isEmpty()) {
                    throw Refusal.badSyntax("A mention must name an account and stand in the text: " + words);
                }
            }
        }
    }

    static void mustKnow(JsonNode object, Set<String> known, String what) {
        if (!object.isObject()) {
            throw Refusal.badSyntax("An " + what + " must be an object.");
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Refusal.badSyntax("Unknown property '" + name + "' of " + what + ".");
            }
        });
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw Refusal.badSyntax("'" + name + "' must be a string that is not empty.");
        }
        return value.textValue();
    }
}
