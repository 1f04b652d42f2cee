package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What controls hold, in the form of {@code state.values} and of {@code actions}. */
final class Values {

    private Values() {}

    /** The values with which the controls of these blocks start. */
    static ObjectNode initial(JsonNode blocks) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (Control control : Control.in(blocks)) {
            if (control.keepsValue()) {
                put(values, control, initial(control));
            }
        }
        return values;
    }

    /** The same, but a control that was there before, under the same two ids, keeps what it held. */
    static ObjectNode kept(ObjectNode before, JsonNode blocks) {
        ObjectNode values = initial(blocks);
        for (Control control : Control.in(blocks)) {
            JsonNode old = before.path(control.blockId()).path(control.actionId());
            if (control.keepsValue() && old.path("type").asText().equals(control.type())) {
                put(values, control, (ObjectNode) old.deepCopy());
            }
        }
        return values;
    }

    static void put(ObjectNode values, Control control, ObjectNode value) {
        values.withObjectProperty(control.blockId()).set(control.actionId(), value);
    }

    /**
     * What a person picks or types.
     *
     * @param control where
     * @param choice a text, an id, an option's label or value, a date, a time; a collection for checkboxes; null for
     *            nothing
     * @throws IllegalArgumentException when the control does not offer the choice
     */
    static ObjectNode chosen(Control control, @Nullable Object choice) {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put("type", control.type());
        String text = choice == null || choice instanceof Collection ? null : choice.toString();
        switch (control.type()) {
            case "plain_text_input" -> value.put("value", text == null || text.isEmpty() ? null : text);
            case "static_select", "radio_buttons",
                    "overflow" -> value.set("selected_option", text == null ? null : option(control, text));
            case "checkboxes" -> value.set("selected_options", options(control, choice));
            case "users_select" -> value.put("selected_user", text);
            case "conversations_select" -> value.put("selected_conversation", text);
            case "datepicker" -> value.put("selected_date", text);
            case "timepicker" -> value.put("selected_time", text);
            default -> throw new IllegalArgumentException("Nothing can be chosen in '" + control.label() + "', a "
                    + control.type() + ". Use clicks() for buttons.");
        }
        return value;
    }

    /** Whether Slack would count the control as left empty. */
    static boolean isEmpty(JsonNode value) {
        for (JsonNode field : value.propertyStream().filter(field -> !field.getKey().equals("type"))
                .map(field -> field.getValue()).toList()) {
            if (!field.isNull() && !(field.isArray() && field.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static ObjectNode initial(Control control) {
        JsonNode json = control.json();
        ObjectNode value = chosen(control, null);
        copy(json, "initial_value", value, "value");
        copy(json, "initial_option", value, "selected_option");
        copy(json, "initial_options", value, "selected_options");
        copy(json, "initial_user", value, "selected_user");
        copy(json, "initial_conversation", value, "selected_conversation");
        copy(json, "initial_date", value, "selected_date");
        copy(json, "initial_time", value, "selected_time");
        return value;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String target) {
        if (from.has(name)) {
            to.set(target, from.get(name).deepCopy());
        }
    }

    private static ArrayNode options(Control control, @Nullable Object choice) {
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        Collection<?> wanted = choice instanceof Collection<?> many
                ? many
                : choice == null || choice.toString().isEmpty() ? List.of() : List.of(choice);
        wanted.forEach(one -> chosen.add(option(control, one.toString())));
        return chosen;
    }

    private static JsonNode option(Control control, String wanted) {
        List<String> offered = new ArrayList<>();
        for (JsonNode option : offered(control.json())) {
            String label = option.path("text").path("text").asText();
            if (label.equals(wanted) || option.path("value").asText().equals(wanted)) {
                return option.deepCopy();
            }
            offered.add(label);
        }
        throw new IllegalArgumentException(
                "'" + control.label() + "' does not offer '" + wanted + "'. It offers: " + offered);
    }

    private static List<JsonNode> offered(JsonNode element) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }
}
