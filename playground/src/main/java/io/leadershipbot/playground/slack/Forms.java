package io.leadershipbot.playground.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What Slack's client checks before it submits a form. */
final class Forms {

    private Forms() {}

    /** One sentence for each input that keeps the form from being submitted. */
    static List<String> missing(View view) {
        return List.copyOf(missingByBlock(view).values());
    }

    /** The same, by block id. */
    static Map<String, String> missingByBlock(View view) {
        Map<String, String> missing = new LinkedHashMap<>();
        Control.in(view.blocks()).stream().filter(Control::isInput).filter(control -> isMissing(view, control))
                .forEach(control -> missing.put(control.blockId(),
                        "Please complete this required field: " + control.label()));
        return missing;
    }

    private static boolean isMissing(View view, Control control) {
        JsonNode value = view.values().path(control.blockId()).path(control.actionId());
        if (Values.isEmpty(value)) {
            return !control.isOptional();
        }
        int length = value.path("value").asText("").length();
        return control.type().equals("plain_text_input") && (length < control.json().path("min_length").asInt(0)
                || length > control.json().path("max_length").asInt(3000));
    }
}
