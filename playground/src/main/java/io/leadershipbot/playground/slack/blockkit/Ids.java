package io.leadershipbot.playground.slack.blockkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules between blocks: ids that must differ, and who may have the focus. */
final class Ids {

    private Ids() {}

    /** A {@code block_id} is unique in its message or view, an {@code action_id} in its block. */
    static void areUnique(Spot blocks) {
        Set<String> blockIds = new HashSet<>();
        for (int i = 0; i < blocks.json().size(); i++) {
            Spot block = blocks.item(i);
            isNew(block, "block_id", blockIds);
            Set<String> actionIds = new HashSet<>();
            elements(block).forEach(element -> isNew(element, "action_id", actionIds));
        }
    }

    /** At most one element of a view is focused when it opens. */
    static void onlyOneHasFocus(Spot blocks) {
        List<Spot> focused = focused(blocks);
        for (int i = 1; i < focused.size(); i++) {
            focused.get(i).refuse("only one element can have `focus_on_load`");
        }
    }

    /** Nothing in a message can take the focus when it arrives. */
    static void focusIsNotAsked(Spot blocks) {
        focused(blocks).forEach(element -> element.refuse("`focus_on_load` is not available in messages"));
    }

    private static List<Spot> focused(Spot blocks) {
        List<Spot> focused = new ArrayList<>();
        for (int i = 0; i < blocks.json().size(); i++) {
            for (Spot element : elements(blocks.item(i))) {
                if (element.json().path("focus_on_load").asBoolean(false)) {
                    focused.add(element);
                }
            }
        }
        return focused;
    }

    private static void isNew(Spot spot, String field, Set<String> seen) {
        JsonNode id = spot.json().path(field);
        if (id.isTextual() && !seen.add(id.textValue())) {
            spot.field(field).refuse("`" + field + "` \"" + id.textValue() + "\" already exists");
        }
    }

    private static List<Spot> elements(Spot block) {
        List<Spot> elements = new ArrayList<>();
        Spot many = block.field("elements");
        for (int i = 0; i < many.json().size(); i++) {
            elements.add(many.item(i));
        }
        for (String one : List.of("element", "accessory")) {
            if (block.has(one)) {
                elements.add(block.field(one));
            }
        }
        return elements;
    }
}
