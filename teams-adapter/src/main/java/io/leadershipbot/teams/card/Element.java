package io.leadershipbot.teams.card;

import java.util.Collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes JSON. */
final class Element {

    private Element() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An element or an action of that type. */
    static ObjectNode of(String type) {
        return object().put("type", type);
    }

    static ObjectNode container(Collection<ObjectNode> items) {
        return of("Container").set("items", array(items));
    }

    static ArrayNode array(Collection<ObjectNode> items) {
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }
}
