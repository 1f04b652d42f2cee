package io.leadershipbot.chat;

import java.util.List;
import java.util.Map;

/** What who asked gets to see. */
public sealed interface Answer {

    /** A new message. */
    record Show(Card card, Visibility visibility) implements Answer {}

    /**
     * The message whose button was clicked becomes this. Where others see that message too, or nothing was clicked, an
     * adapter shows the card to the asker alone instead.
     */
    record Replace(Card card) implements Answer {}

    /**
     * A form to fill in; shown again with errors beside the fields when a submission was not accepted.
     *
     * @param values by field name, what the fields hold at first
     * @param errors by field name, empty at first
     */
    record Ask(Form form, Map<String, List<String>> values, Map<String, Text> errors) implements Answer {

        /** Takes unmodifiable copies. */
        public Ask {
            values = Map.copyOf(values);
            errors = Map.copyOf(errors);
        }
    }

    /** The form that was submitted turns into this. */
    record Receipt(Card card) implements Answer {}

    /** Nothing at all: what was asked has been answered before, or is answered by a post that the asker sees. */
    record Silent() implements Answer {}
}
