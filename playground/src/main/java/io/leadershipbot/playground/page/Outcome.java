package io.leadershipbot.playground.page;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Json;

/**
 * What became of an act.
 *
 * @param told one sentence for the person; empty when all is well
 * @param errors by the field that they belong to
 */
record Outcome(String told, Map<String, String> errors) {

    static final Outcome GOOD = new Outcome("", Map.of());

    static Outcome told(String told) {
        return new Outcome(told, Map.of());
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("ok", told.isEmpty());
        if (!told.isEmpty()) {
            ObjectNode fields = json.put("told", told).putObject("errors");
            errors.forEach(fields::put);
        }
        return json;
    }
}
