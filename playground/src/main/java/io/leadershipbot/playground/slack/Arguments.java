package io.leadershipbot.playground.slack;

import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, whether they came as a form or as JSON. */
record Arguments(ObjectNode json) {

    private static final Set<String> STRUCTURED = Set.of("blocks", "view", "metadata");

    /** From a form, where structures are JSON in text. What is not JSON stays text, and is refused by who reads it. */
    static Arguments ofForm(Map<String, String> form) {
        ObjectNode json = Json.object();
        form.forEach((name, value) -> {
            JsonNode structure = STRUCTURED.contains(name) ? Json.read(value) : null;
            if (structure == null) {
                json.put(name, value);
            } else {
                json.set(name, structure);
            }
        });
        return new Arguments(json);
    }

    /** From JSON, where structures may be given as such or as JSON in text. */
    static Arguments ofJson(ObjectNode body) {
        ObjectNode json = Json.object();
        body.properties().forEach(field -> {
            JsonNode value = field.getValue();
            JsonNode structure = STRUCTURED.contains(field.getKey()) && value.isTextual()
                    ? Json.read(value.textValue())
                    : null;
            json.set(field.getKey(), structure == null ? value : structure);
        });
        return new Arguments(json);
    }

    Arguments without(String name) {
        ObjectNode rest = json.deepCopy();
        rest.remove(name);
        return new Arguments(rest);
    }

    /** Refuses every name that the method does not know, as no sender of ours should be misled by a typo. */
    void mustBeAmong(Set<String> known) {
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Refusal.invalidArguments("invalid additional property: " + name + " [json-pointer:/" + name
                        + "]");
            }
        });
    }

    String required(String name) {
        String value = text(name);
        if (value == null || value.isEmpty()) {
            throw Refusal.invalidArguments("missing required field: " + name);
        }
        return value;
    }

    @Nullable
    String text(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            throw Refusal.invalidArguments("must provide a string [json-pointer:/" + name + "]");
        }
        return value.asText();
    }

    @Nullable
    JsonNode structure(String name, String errorIfNone) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isContainerNode()) {
            throw new Refusal(errorIfNone);
        }
        return value;
    }

    boolean flag(String name) {
        String value = text(name);
        return value != null && (value.equals("true") || value.equals("1"));
    }

    int number(String name, int otherwise, int max) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) > max) {
            throw new Refusal("invalid_limit");
        }
        return Integer.parseInt(value);
    }

    Draft draft(IdSource ids) {
        return Draft.of(text("text"), structure("blocks", "invalid_blocks_format"),
                structure("metadata", "invalid_metadata_format"), ids);
    }
}
