package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;

/** What a person reads of blocks or of a view: every text in its order, one a line. */
final class Shown {

    private Shown() {}

    static String text(JsonNode json) {
        List<String> lines = new ArrayList<>();
        collect(json, lines);
        return String.join("\n", lines);
    }

    private static void collect(JsonNode json, List<String> lines) {
        String type = json.path("type").asText();
        if (json.path("text").isTextual()) {
            String text = json.path("text").textValue();
            lines.add(type.equals("mrkdwn") ? Mrkdwn.shown(text) : text);
        } else if (type.equals("image")) {
            lines.add(json.path("alt_text").asText());
        } else if (json.isContainerNode()) {
            json.forEach(child -> collect(child, lines));
        }
    }
}
