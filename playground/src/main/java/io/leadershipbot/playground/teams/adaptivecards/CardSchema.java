package io.leadershipbot.playground.teams.adaptivecards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;

/**
 * The published schema. It holds every kind of element in turn against what stands in a card, so of what it says only
 * that is kept which is about the kind that the card names.
 */
final class CardSchema {

    private static final Schema SCHEMA = read();

    private CardSchema() {}

    static List<Fault> faults(JsonNode card) {
        var errors = SCHEMA.validate(withoutTeams(card));
        var otherKinds = errors.stream().map(OtherKind::of).flatMap(Optional::stream).toList();
        var faults = new TreeMap<NodePath, Set<String>>();
        errors.stream().filter(error -> otherKinds.stream().noneMatch(kind -> kind.says(error)))
                .forEach(error -> add(error.getInstanceLocation(), error.getMessage(), faults));
        otherKinds.stream().map(OtherKind::place).distinct()
                .sorted(Comparator.comparingInt(NodePath::getNameCount).reversed())
                .filter(place -> faults.keySet().stream().noneMatch(fault -> fault.startsWith(place)))
                .forEach(place -> add(place, "no kind of element that can stand here", faults));
        return faults.entrySet().stream().map(CardSchema::fault).toList();
    }

    private static void add(NodePath place, String message, Map<NodePath, Set<String>> faults) {
        faults.computeIfAbsent(place, at -> new TreeSet<>()).add(message);
    }

    private static Fault fault(Map.Entry<NodePath, Set<String>> messages) {
        return new Fault(messages.getKey().toString(), String.join("; or ", messages.getValue()));
    }

    /** Teams has a place of its own in a card, which the schema does not know. */
    private static JsonNode withoutTeams(JsonNode card) {
        return card instanceof ObjectNode object ? object.deepCopy().without("msteams") : card;
    }

    private static Schema read() {
        try (var text = CardSchema.class.getResourceAsStream("adaptive-card.json")) {
            var schema = new ObjectMapper().readValue(text, ObjectNode.class);
            // An older draft's keyword, which the draft that the schema names does not have.
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6).getSchema(schema.without("id"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A kind of element that what stands at a place is not.
     *
     * @param rules where the schema describes that kind
     */
    private record OtherKind(NodePath place, NodePath rules) {

        static Optional<OtherKind> of(Error error) {
            var place = error.getInstanceLocation();
            var rule = error.getEvaluationPath();
            if (error.getKeyword().equals("enum") && rule.getName(rule.getNameCount() - 2).equals("type")) {
                return Optional.of(new OtherKind(place.getParent(), rule.getParent().getParent().getParent()));
            }
            if (error.getKeyword().equals("required") && Objects.equals(error.getProperty(), "type")) {
                return Optional.of(new OtherKind(place, rule.getParent()));
            }
            return Optional.empty();
        }

        boolean says(Error error) {
            return error.getInstanceLocation().startsWith(place) && error.getEvaluationPath().startsWith(rules);
        }
    }
}
