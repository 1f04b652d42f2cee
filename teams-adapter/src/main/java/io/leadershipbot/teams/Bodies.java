package io.leadershipbot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What Teams reads in a response.
 *
 * @see <a href=
 *     "https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards">Universal
 *     Actions</a>
 * @see <a href=
 *     "https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots">Dialogs</a>
 */
final class Bodies {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String WORDS = "application/vnd.microsoft.activity.message";

    private Bodies() {}

    /** The clicked card becomes this one, for who clicked. */
    static JsonNode card(ObjectNode card) {
        return clicked(CARD).set("value", card);
    }

    /** A few words to who clicked. */
    static JsonNode words(String words) {
        return clicked(WORDS).put("value", words);
    }

    private static ObjectNode clicked(String type) {
        return JsonNodeFactory.instance.objectNode().put("statusCode", 200).put("type", type);
    }

    /** The dialog shows this card. */
    static JsonNode dialog(String title, ObjectNode card) {
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putObject("task").put("type", "continue").putObject("value");
        value.put("title", title).put("height", "medium").put("width", "medium");
        value.putObject("card").put("contentType", CARD).set("content", card);
        return body;
    }

    /** The dialog closes, and says a few words. */
    static JsonNode closing(String words) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("task").put("type", "message").put("value", words);
        return body;
    }
}
