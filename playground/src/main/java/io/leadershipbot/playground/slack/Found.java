package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/**
 * A control that a person found, in a message or in a view, and what they chose in it.
 *
 * @param message or null when it stands in a view
 * @param view or null when it stands in a message
 * @param value or null for buttons
 */
record Found(@Nullable Message message, @Nullable View view, Control control, @Nullable ObjectNode value) {

    static Found in(View view, String name) {
        for (Control control : Control.in(view.blocks())) {
            if (control.isCalled(name)) {
                return new Found(null, view, control, null);
            }
        }
        throw new AssertionError("The form '" + view.title() + "' has no '" + name + "'. It has: " + view.labels());
    }

    static Found in(List<Message> messages, String name, String who) {
        List<String> seen = new ArrayList<>();
        for (Message message : messages.reversed()) {
            for (Control control : Control.in(message.blocks())) {
                if (control.isCalled(name)) {
                    return new Found(message, null, control, null);
                }
                seen.add(control.label());
            }
        }
        throw new AssertionError(who + " sees no '" + name + "'. There is: " + seen);
    }

    Found chosen(@Nullable Object choice) {
        return new Found(message, view, control, Values.chosen(control, choice));
    }

    Found pressed() {
        if (!control.type().equals("button")) {
            throw new AssertionError("'" + control.label() + "' is no button but a " + control.type()
                    + ". Use chooses() for it.");
        }
        return this;
    }

    ObjectNode values() {
        return message == null ? Json.object() : Values.initial(message.blocks());
    }
}
