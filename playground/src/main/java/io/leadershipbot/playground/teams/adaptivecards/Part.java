package io.leadershipbot.playground.teams.adaptivecards;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** An object within a card, and where it stands. */
record Part(String pointer, JsonNode json) {

    /** The card and every object in it, outer before inner; not what actions carry, which is the bot's own. */
    static List<Part> of(JsonNode card) {
        var parts = new ArrayList<Part>();
        collect("", card, parts);
        return parts;
    }

    private static void collect(String pointer, JsonNode json, List<Part> parts) {
        if (json.isObject()) {
            parts.add(new Part(pointer, json));
            json.properties().stream().filter(field -> !isOpaque(field.getKey()))
                    .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), parts));
        } else {
            for (int i = 0; i < json.size(); i++) {
                collect(pointer + "/" + i, json.get(i), parts);
            }
        }
    }

    private static boolean isOpaque(String field) {
        return field.equals("data") || field.equals("msteams");
    }

    String type() {
        return json.path("type").asText("");
    }

    Fault fault(String field, String message) {
        return new Fault(pointer + "/" + field, message);
    }
}
