package io.leadershipbot.app.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Spoils JSON that stays JSON, mostly: other values, other types, missing and doubled parts, great depth. */
final class JsonMutations {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEPTH = 10_000;
    private static final int HUGE = 300_000;
    /** Stand in a value or a name until the text is written, for what a tree cannot hold. */
    private static final String DEEP = "(deep)";
    private static final String TWICE = "(twice)";
    /** What the bot reads; the rest of a payload is dropped unread and mostly not worth spoiling. */
    private static final List<String> READ = List.of("value", "private_metadata", "action_id", "block_id", "id", "type",
            "team_id", "channel_id", "is_ephemeral", "trigger_id", "selected_option", "callback_id", "challenge",
            "event",
            "user", "team", "channel", "container", "view", "state", "values", "actions", "authorizations", "text",
            "from",
            "recipient", "conversation", "conversationType", "tenantId", "serviceUrl", "channelId", "channelData",
            "tenant",
            "entities", "mentioned", "locale", "timezone", "name", "action", "data", "run", "submit", "nonce",
            "replyToId");

    private final RandomGenerator random;
    private final List<String> addresses;

    /** @param addresses where answers must not go */
    JsonMutations(RandomGenerator random, List<String> addresses) {
        this.random = random;
        this.addresses = addresses;
    }

    private record Spot(ContainerNode<?> parent, String name, int index) {

        JsonNode node() {
            return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
        }

        void set(JsonNode other) {
            switch (parent) {
                case ObjectNode object -> object.set(name, other);
                case ArrayNode array -> array.set(index, other);
                default -> throw new IllegalStateException("A tree has objects and arrays.");
            }
        }
    }

    String mutate(String json, int times) {
        try {
            var tree = MAPPER.readTree(json);
            for (int i = 0; i < times; i++) {
                spoil(tree);
            }
            return written(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recording is not JSON.", e);
        }
    }

    private void spoil(JsonNode tree) {
        var spots = new ArrayList<Spot>();
        collect(tree, spots);
        if (spots.isEmpty()) {
            return;
        }
        var spot = choose(spots);
        switch (random.nextInt(16)) {
            case 0 -> remove(spot);
            case 1 -> spot.set(NODES.nullNode());
            case 2 -> spot.set(NODES.numberNode(random.nextLong()));
            case 3 -> spot.set(NODES.booleanNode(random.nextBoolean()));
            case 4 -> spot.set(random.nextBoolean() ? NODES.objectNode() : NODES.arrayNode());
            case 5 -> spot.set(NODES.arrayNode().add(spot.node()).add(spot.node()));
            case 6 -> spot.set(NODES.objectNode().set(spot.name().isEmpty() ? "id" : spot.name(), spot.node()));
            case 7 -> swap(spot, spots.get(random.nextInt(spots.size())));
            case 8 -> duplicate(spot);
            case 9 -> rename(spot);
            case 10 -> spot.set(NODES.textNode(switch (random.nextInt(80)) {
                case 0, 1 -> DEEP;
                case 2 -> "x".repeat(HUGE);
                default -> Odd.text(random);
            }));
            case 11 -> spot.set(NODES.textNode(Odd.id(random)));
            case 12 -> address(tree);
            default -> {
                var texts = spots.stream().filter(some -> some.node().isTextual()).toList();
                (texts.isEmpty() ? spot : choose(texts)).set(NODES.textNode(Odd.text(random)));
            }
        }
    }

    private Spot choose(List<Spot> spots) {
        if (random.nextBoolean()) {
            var read = spots.stream().filter(spot -> READ.contains(spot.name())).toList();
            if (!read.isEmpty()) {
                return read.get(random.nextInt(read.size()));
            }
        }
        return spots.get(random.nextInt(spots.size()));
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        switch (node) {
            case ObjectNode object -> object.fieldNames().forEachRemaining(name -> {
                spots.add(new Spot(object, name, 0));
                collect(object.get(name), spots);
            });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    spots.add(new Spot(array, "", i));
                    collect(array.get(i), spots);
                }
            }
            default -> {
                // A leaf.
            }
        }
    }

    private static void remove(Spot spot) {
        switch (spot.parent()) {
            case ObjectNode object -> object.remove(spot.name());
            case ArrayNode array -> array.remove(spot.index());
            default -> throw new IllegalStateException("A tree has objects and arrays.");
        }
    }

    private void swap(Spot one, Spot other) {
        var kept = one.node().deepCopy();
        one.set(other.node().deepCopy());
        other.set(kept);
    }

    private void duplicate(Spot spot) {
        switch (spot.parent()) {
            case ObjectNode object -> object.set(spot.name() + TWICE,
                    random.nextBoolean() ? spot.node().deepCopy() : NODES.textNode(Odd.text(random)));
            case ArrayNode array -> {
                for (int i = random.nextInt(30); i >= 0; i--) {
                    array.add(spot.node().deepCopy());
                }
            }
            default -> throw new IllegalStateException("A tree has objects and arrays.");
        }
    }

    private void rename(Spot spot) {
        if (spot.parent() instanceof ObjectNode object) {
            object.set(Odd.text(random), object.remove(spot.name()));
        }
    }

    private void address(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.put(object.has("serviceUrl") ? "serviceUrl" : "response_url",
                    addresses.get(random.nextInt(addresses.size())));
        }
    }

    private static String written(JsonNode tree) throws JsonProcessingException {
        var text = MAPPER.writeValueAsString(tree);
        var deep = Map.of("\"" + DEEP + "\"", "[".repeat(DEPTH) + "]".repeat(DEPTH), TWICE, "");
        for (var stand : deep.entrySet()) {
            text = text.contains(stand.getKey()) ? text.replace(stand.getKey(), stand.getValue()) : text;
        }
        return text;
    }
}
