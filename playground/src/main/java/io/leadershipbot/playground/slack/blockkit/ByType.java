package io.leadershipbot.playground.slack.blockkit;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A closed set of kinds told apart by their {@code type}. */
record ByType(Map<String, Rule> kinds) implements Rule {

    ByType {
        kinds = Map.copyOf(kinds);
    }

    ByType with(ByType others) {
        Map<String, Rule> all = new LinkedHashMap<>(kinds);
        all.putAll(others.kinds);
        return new ByType(all);
    }

    @Override
    public void check(Spot spot) {
        JsonNode type = spot.json().path("type");
        if (!spot.json().isObject()) {
            spot.refuse("must provide an object");
        } else if (type.isMissingNode()) {
            spot.refuse("missing required field: type");
        } else {
            Rule kind = type.isTextual() ? kinds.get(type.textValue()) : null;
            if (kind == null) {
                spot.field("type").refuse("unsupported type: " + type.asText());
            } else {
                kind.check(spot);
            }
        }
    }
}
