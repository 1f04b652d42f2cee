package io.leadershipbot.playground.slack.blockkit;

import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/** A value under inspection, where it stands, and whom to tell of its problems. */
record Spot(JsonNode json, String pointer, Consumer<Problem> problems) {

    Spot field(String name) {
        return new Spot(json.path(name), pointer + "/" + name, problems);
    }

    Spot item(int index) {
        return new Spot(json.path(index), pointer + "/" + index, problems);
    }

    Spot tellingTo(Consumer<Problem> others) {
        return new Spot(json, pointer, others);
    }

    boolean has(String name) {
        return json.has(name);
    }

    void refuse(String message) {
        problems.accept(new Problem(message, pointer));
    }
}
