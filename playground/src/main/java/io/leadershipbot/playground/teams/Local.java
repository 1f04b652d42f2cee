package io.leadershipbot.playground.teams;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What somebody did to a card on their own screen, of which nobody else knows. Guarded by the monitor. */
final class Local {

    private final ObjectNode card;
    private final Map<String, Boolean> visible = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();

    Local(ObjectNode card) {
        this.card = card;
    }

    ObjectNode card() {
        return card;
    }

    boolean isVisible(JsonNode element) {
        Boolean changed = visible.get(element.path("id").asText(""));
        return changed == null ? element.path("isVisible").asBoolean(true) : changed;
    }

    /** Whether a card that an action shows is unfolded. */
    boolean isOpen(JsonNode showCard) {
        return visible.getOrDefault(key(showCard), false);
    }

    void toggle(JsonNode action) {
        if (action.path("type").asText().equals("Action.ShowCard")) {
            visible.put(key(action), !isOpen(action));
        }
        for (JsonNode target : action.path("targetElements")) {
            String id = target.isTextual() ? target.asText() : target.path("elementId").asText();
            boolean now = target.path("isVisible").isBoolean()
                    ? target.path("isVisible").asBoolean()
                    : !isVisible(element(id));
            visible.put(id, now);
        }
    }

    private JsonNode element(String id) {
        return card.findParents("id").stream().filter(one -> one.path("id").asText().equals(id)).findFirst()
                .orElse(card);
    }

    void type(String input, String value) {
        typed.put(input, value);
    }

    @Nullable
    String typed(String input) {
        return typed.get(input);
    }

    private static String key(JsonNode showCard) {
        return "card of " + showCard.path("title").asText();
    }
}
