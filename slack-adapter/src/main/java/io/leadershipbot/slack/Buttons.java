package io.leadershipbot.slack;

import java.util.List;

import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Shorten;

/**
 * Buttons with their invocation in them.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements/button-element">Button element</a>
 */
final class Buttons {

    /** Begins the id of every button of ours; a number behind it tells them apart within a message. */
    static final String ACTION = "run-";
    /** The longest invocation that a button can hold. */
    static final int VALUE = 2000;
    private static final int ROW = 25;
    private static final int LABEL = 75;
    private static final int TITLE = 100;
    private static final int QUESTION = 300;
    private static final int CHOICE = 30;

    private Buttons() {}

    /** How many blocks they take. */
    static int rows(List<Button> buttons) {
        return (buttons.size() + ROW - 1) / ROW;
    }

    /** How many characters Slack will count, at most. */
    static int length(List<Button> buttons) {
        int length = 0;
        for (var button : buttons) {
            length += Math.min(LABEL, button.label().length())
                    + button.confirm().map(confirm -> TITLE + QUESTION + 2 * CHOICE).orElse(0);
        }
        return length;
    }

    /** @throws IllegalArgumentException if an invocation is too long for a button, which its command has to mend */
    static void write(List<Button> buttons, Json blocks) {
        for (int from = 0; from < buttons.size(); from += ROW) {
            int first = from;
            int end = Math.min(from + ROW, buttons.size());
            blocks.addObject(row -> row.put("type", "actions").putArray("elements", elements -> {
                for (int i = first; i < end; i++) {
                    write(buttons.get(i), i, elements);
                }
            }));
        }
    }

    private static void write(Button button, int index, Json elements) {
        var value = button.invocation().toText();
        if (value.length() > VALUE) {
            throw new IllegalArgumentException("A button's invocation may have " + VALUE
                    + " characters, this one has " + value.length() + ": keep the rest elsewhere.");
        }
        elements.addObject(element -> {
            element.put("type", "button").put("action_id", ACTION + index)
                    .putObject("text", text -> Blocks.plain(Shorten.to(LABEL, Clean.line(button.label())), text))
                    .put("value", value);
            switch (button.style()) {
                case PLAIN -> {
                }
                case PRIMARY -> element.put("style", "primary");
                case DANGER -> element.put("style", "danger");
            }
            button.confirm().ifPresent(confirm -> element.putObject("confirm", json -> write(confirm, json)));
        });
    }

    private static void write(Button.Confirm confirm, Json json) {
        json.putObject("title", title -> Blocks.plain(Shorten.to(TITLE, Clean.line(confirm.title())), title))
                .putObject("text", text -> Blocks.plain(Shorten.to(QUESTION, Clean.words(confirm.question())), text))
                .putObject("confirm", yes -> Blocks.plain(Shorten.to(CHOICE, Clean.line(confirm.accept())), yes))
                .putObject("deny", no -> Blocks.plain(Shorten.to(CHOICE, Clean.line(confirm.decline())), no));
    }
}
