package io.leadershipbot.playground.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;

/**
 * Something in a message or a view that a person can use.
 *
 * @param block the block it stands in
 * @param json the element itself
 */
record Control(ObjectNode block, ObjectNode json) {

    private static final Set<String> PASSIVE = Set.of("image", "plain_text", "mrkdwn");

    /** Every control in the blocks, in their order. */
    static List<Control> in(Iterable<JsonNode> blocks) {
        List<Control> controls = new ArrayList<>();
        for (JsonNode block : blocks) {
            if (block instanceof ObjectNode object) {
                controls.addAll(ofBlock(object));
            }
        }
        return controls;
    }

    static List<Control> ofBlock(ObjectNode block) {
        List<Control> controls = new ArrayList<>();
        switch (block.path("type").asText()) {
            case "actions" -> block.path("elements").forEach(element -> add(block, element, controls));
            case "section" -> add(block, block.path("accessory"), controls);
            case "input" -> add(block, block.path("element"), controls);
            default -> {
                // the other blocks are only read
            }
        }
        return controls;
    }

    private static void add(ObjectNode block, JsonNode element, List<Control> controls) {
        if (element instanceof ObjectNode object && !PASSIVE.contains(element.path("type").asText())) {
            controls.add(new Control(block, object));
        }
    }

    String type() {
        return json.path("type").asText();
    }

    String blockId() {
        return block.path("block_id").asText();
    }

    String actionId() {
        return json.path("action_id").asText();
    }

    boolean isInput() {
        return block.path("type").asText().equals("input");
    }

    boolean isOptional() {
        return block.path("optional").asBoolean(false);
    }

    /** Whether using it tells the bot at once: everything outside of input blocks, and inputs that ask for it. */
    boolean dispatches() {
        return !isInput() || block.path("dispatch_action").asBoolean(false);
    }

    /** Whether it keeps a value, which is sent along in {@code state.values}. */
    boolean keepsValue() {
        return !type().equals("button") && !type().equals("overflow");
    }

    /** What a person would call it: the button's text, the input's label, the section's text, the placeholder. */
    String label() {
        if (json.path("text").has("text")) {
            return json.path("text").path("text").asText();
        }
        if (isInput()) {
            return block.path("label").path("text").asText();
        }
        String section = Mrkdwn.shown(block.path("text").path("text").asText(""));
        return section.isEmpty() ? json.path("placeholder").path("text").asText("") : section;
    }

    boolean isCalled(String name) {
        return name.equals(label()) || name.equals(actionId()) || name.equals(blockId());
    }
}
