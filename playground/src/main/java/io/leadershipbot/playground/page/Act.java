package io.leadershipbot.playground.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does, as the page says it: read strictly, one field after the other.
 *
 * @param json the request's body
 */
record Act(ObjectNode json) {

    /** A text that must be there. */
    String text(String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual()) {
            throw new NoActException("'" + name + "' must be a text.");
        }
        return value.textValue();
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    /** What was chosen: a text, a list of texts, or nothing. */
    @Nullable
    Object choice(String name) {
        return choice(json.path(name), name);
    }

    /** Texts by name; none when there are none. */
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(json.path(name), name).forEach((key, value) -> {
            if (!value.isValueNode()) {
                throw new NoActException("'" + name + "' must hold texts.");
            }
            texts.put(key, value.isNull() ? "" : value.asText());
        });
        return texts;
    }

    /** Choices by two names; none when there are none. */
    Map<String, Map<String, @Nullable Object>> choices(String name) {
        Map<String, Map<String, @Nullable Object>> choices = new LinkedHashMap<>();
        object(json.path(name), name).forEach((block, actions) -> {
            Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
            object(actions, name).forEach((action, value) -> chosen.put(action, choice(value, name)));
            choices.put(block, chosen);
        });
        return choices;
    }

    private static Map<String, JsonNode> object(JsonNode json, String name) {
        if (!json.isObject() && !json.isMissingNode() && !json.isNull()) {
            throw new NoActException("'" + name + "' must be an object.");
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static @Nullable Object choice(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        List<String> many = new ArrayList<>();
        for (JsonNode one : value) {
            many.add(one.isTextual() ? one.textValue() : "");
        }
        if (!value.isArray() || many.contains("")) {
            throw new NoActException("'" + name + "' must be a text, a list of texts, or null.");
        }
        return many;
    }
}
