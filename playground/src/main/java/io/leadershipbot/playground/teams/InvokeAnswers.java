package io.leadershipbot.playground.teams;

import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.teams.Activities.Place;

/** What answers to invokes may hold, checked as strictly as calls, and what they do. Called under the monitor. */
final class InvokeAnswers {

    private static final Set<String> CLICKED = Set.of("statusCode", "type", "value");
    private static final Set<String> ERROR = Set.of("code", "message");
    private static final Set<String> TASK = Set.of("type", "value");
    private static final Set<String> DIALOG = Set.of("title", "height", "width", "card");
    private static final Set<String> SIZES = Set.of("small", "medium", "large");

    private InvokeAnswers() {}

    /**
     * Applies the answer to {@code adaptiveCard/action}.
     *
     * @param card takes the card that is shown in place of the clicked one
     * @throws Refusal for what Teams refuses
     */
    static Ack clicked(TeamsResponse response, Desk desk, Consumer<ObjectNode> card) {
        JsonNode answer = response.json();
        ActivityCheck.mustKnow(answer, CLICKED, "answer to a click");
        int status = answer.path("statusCode").asInt(0);
        String type = answer.path("type").asText("");
        JsonNode value = answer.path("value");
        switch (type) {
            case ActivityCheck.CARD -> {
                mustBe(status == 200, "A card comes with statusCode 200.");
                card.accept(ActivityCheck.content(value).deepCopy());
            }
            case "application/vnd.microsoft.activity.message" -> {
                mustBe(status == 200 && value.isTextual(), "A message comes with statusCode 200, and is a string.");
                tell(desk, value.textValue());
            }
            case "application/vnd.microsoft.error" -> {
                ActivityCheck.mustKnow(value, ERROR, "error");
                mustBe(status >= 400 && value.path("message").isTextual(),
                        "An error has a status from 400, a message.");
                tell(desk, value.path("message").textValue());
                return Ack.bad(response, value.path("code").asText("error"), value.path("message").textValue());
            }
            default -> throw Refusal.badSyntax("Unknown type '" + type + "' of an answer to a click.");
        }
        return Ack.good(response);
    }

    /**
     * Applies the answer to {@code task/fetch}.
     *
     * @see <a href="https://github.com/MicrosoftDocs/msteams-docs/issues/6740">A message shows as an empty dialog</a>
     * @throws Refusal for what Teams refuses
     */
    static Ack fetched(TeamsResponse response, Desk desk, Place place) {
        mustBe(response.json().path("task").path("type").asText().equals("continue"),
                "Somebody waits for a dialog: anything but type 'continue' would show as an empty one.");
        return task(response, desk, place);
    }

    /**
     * Applies the answer to {@code task/submit}; nothing closes the dialog.
     *
     * @throws Refusal for what Teams refuses
     */
    static Ack submitted(TeamsResponse response, Desk desk, Place place) {
        if (response.body().isEmpty()) {
            desk.dialog = null;
            return Ack.good(response);
        }
        return task(response, desk, place);
    }

    private static Ack task(TeamsResponse response, Desk desk, Place place) {
        JsonNode answer = response.json();
        ActivityCheck.mustKnow(answer, Set.of("task"), "answer of a dialog");
        JsonNode task = answer.path("task");
        ActivityCheck.mustKnow(task, TASK, "object 'task'");
        JsonNode value = task.path("value");
        String type = task.path("type").asText("");
        switch (type) {
            case "continue" -> open(desk, value, place);
            case "message" -> {
                mustBe(value.isTextual() && !value.textValue().isBlank(), "A dialog's last message is a string.");
                desk.dialog = null;
                tell(desk, value.textValue());
            }
            default -> throw Refusal.badSyntax("Unknown type '" + type + "' of a task. Known: continue, message.");
        }
        return Ack.good(response);
    }

    private static void open(Desk desk, JsonNode value, Place place) {
        ActivityCheck.mustKnow(value, DIALOG, "dialog");
        mustBe(value.path("title").isTextual(), "A dialog has a title.");
        for (String name : new String[]{"height", "width"}) {
            JsonNode size = value.path(name);
            mustBe(size.isMissingNode() || size.isInt() || SIZES.contains(size.asText()),
                    "'" + name + "' is a number of pixels, or one of " + SIZES);
        }
        ObjectNode card = ActivityCheck.card(value.path("card"));
        desk.open(value.path("title").asText(), card.deepCopy(), place);
    }

    /** Nothing is nothing to show. */
    private static void tell(Desk desk, String words) {
        if (!words.isEmpty()) {
            desk.told.add(words);
        }
    }

    private static void mustBe(boolean holds, String rule) {
        if (!holds) {
            throw Refusal.badSyntax(rule);
        }
    }
}
