package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;

/**
 * Buttons with their invocation in them. One that asks first opens a question beneath it, which the client does without
 * the bot.
 *
 * @see <a href="https://adaptivecards.io/explorer/Action.Execute.html">Action.Execute</a>
 */
final class Buttons {

    /** More in one place are not shown. */
    private static final int ROW = 6;
    /** What a phone shows of it. */
    private static final int LABEL = 40;

    private final TextElements texts;

    Buttons(TextElements texts) {
        this.texts = texts;
    }

    List<ObjectNode> of(List<Button> buttons) {
        var elements = new ArrayList<ObjectNode>();
        for (int from = 0; from < buttons.size(); from += ROW) {
            var actions = new ArrayList<ObjectNode>();
            var questions = new ArrayList<ObjectNode>();
            for (int i = from; i < Math.min(from + ROW, buttons.size()); i++) {
                var button = buttons.get(i);
                var id = "confirm-" + i;
                actions.add(button.confirm().isEmpty()
                        ? run(button.label(), button)
                        : styled(toggle(button.label(), id, true), button.style()));
                button.confirm().ifPresent(confirm -> questions.add(question(id, button, confirm)));
            }
            elements.add(row(actions));
            elements.addAll(questions);
        }
        return elements;
    }

    /** What a form is sent with. */
    static ObjectNode submit(String type, String label, Invocation onSubmit, String nonce) {
        return action(type, label, Data.SUBMIT, Data.submit(onSubmit, nonce)).put("style", "positive");
    }

    /** The two ways into a form. */
    static ObjectNode openers(Invocation again, OpenerWords words) {
        return row(List.of(
                action("Action.Submit", words.open(), Data.RUN, Data.dialog(again)).put("style", "positive"),
                action("Action.Execute", words.here(), Data.RUN, Data.run(again))));
    }

    static ObjectNode row(List<ObjectNode> actions) {
        return Element.of("ActionSet").set("actions", Element.array(actions));
    }

    private ObjectNode question(String id, Button button, Button.Confirm confirm) {
        var items = new ArrayList<ObjectNode>();
        items.add(texts.text(Text.of(TextElements.label(confirm.title(), 200)), Look.LABEL));
        var question = Texts.shorten(1000, Texts.clean(Text.of(confirm.question()), Anonymous.NAMES));
        if (!Texts.isBlank(question)) {
            items.add(texts.text(question, Look.BODY).put("spacing", "Small"));
        }
        items.add(row(List.of(accept(confirm, button), toggle(confirm.decline(), id, false))));
        return Element.container(items).put("id", id).put("isVisible", false).put("style", "emphasis");
    }

    /** Stands out beside the other answer, unless it has a colour of its own. */
    private static ObjectNode accept(Button.Confirm confirm, Button button) {
        var accept = run(confirm.accept(), button);
        return accept.has("style") ? accept : accept.put("style", "positive");
    }

    private static ObjectNode run(String label, Button button) {
        return styled(action("Action.Execute", label, Data.RUN, Data.run(button.invocation())), button.style());
    }

    private static ObjectNode toggle(String label, String id, boolean isVisible) {
        var action = Element.of("Action.ToggleVisibility").put("title", TextElements.label(label, LABEL));
        action.putArray("targetElements").addObject().put("elementId", id).put("isVisible", isVisible);
        return action;
    }

    private static ObjectNode action(String type, String label, String verb, ObjectNode data) {
        var action = Element.of(type).put("title", TextElements.label(label, LABEL));
        if (type.equals("Action.Execute")) {
            action.put("verb", verb);
        }
        return action.set("data", data);
    }

    private static ObjectNode styled(ObjectNode action, Button.Style style) {
        return switch (style) {
            case PLAIN -> action;
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
        };
    }
}
