package io.leadershipbot.content.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Holds a file against its JSON Schema, and says what is wrong in our words, with the line and the item's id. */
final class SchemaCheck {
    private static final String RULE = "schema";
    /** Whose part it is knows what it is about and what it was translated from, and need not say so. */
    private static final Set<String> NOT_ASKED_OF_PARTS = Set.of("of", "covers");

    private final JsonNode schemaNode;
    private final Schema schema;

    /** @param name of a schema beside the built-in pack */
    SchemaCheck(String name) {
        this(read(name));
    }

    /**
     * For a file that may hold a part of what a whole one holds.
     *
     * @param name of a schema beside the built-in pack
     * @param needed the fields that must be there all the same
     */
    static SchemaCheck ofPart(String name, List<String> needed) {
        var schema = read(name);
        var required = JsonNodeFactory.instance.arrayNode();
        needed.forEach(required::add);
        if (schema instanceof ObjectNode root) {
            root.set("required", required);
            root.remove(List.of("if", "then", "else"));
        }
        schema.findValues("required").forEach(SchemaCheck::askLess);
        return new SchemaCheck(schema);
    }

    private static void askLess(JsonNode required) {
        for (var fields = required.iterator(); fields.hasNext();) {
            if (NOT_ASKED_OF_PARTS.contains(fields.next().asText())) {
                fields.remove();
            }
        }
    }

    private static JsonNode read(String name) {
        try (var text = SchemaCheck.class.getResourceAsStream("/pack/" + name)) {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SchemaCheck(JsonNode schemaNode) {
        this.schemaNode = schemaNode;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaNode);
    }

    List<Fault> faults(String file, YamlNode root) {
        var faults = new ArrayList<Fault>();
        for (var error : schema.validate(Json.of(root))) {
            faults.add(fault(file, root, error));
        }
        return faults;
    }

    private Fault fault(String file, YamlNode root, Error error) {
        var field = field(error.getInstanceLocation());
        var found = Found.at(root, error);
        return new Fault(file, found.line(), found.id(), RULE, what(field, found.node(), error),
                fix(found.node(), error));
    }

    private static String field(NodePath path) {
        int depth = path.getNameCount();
        if (depth == 0) {
            return "the file";
        }
        return path.getElement(depth - 1) instanceof Integer && depth > 1
                ? "an entry of '" + path.getName(depth - 2) + "'"
                : "'" + path.getName(depth - 1) + "'";
    }

    private static String what(String field, YamlNode node, Error error) {
        var property = "'" + error.getProperty() + "'";
        return switch (error.getKeyword()) {
            case "required" -> property + " is missing.";
            case "additionalProperties" -> property + " is not a field here.";
            case "maxLength", "minLength" -> field + " has " + length(node) + " characters.";
            case "maxItems", "minItems" -> field + " has " + size(node) + " entries.";
            case "uniqueItems" -> field + " names the same thing twice.";
            case "enum", "const", "pattern", "minimum", "maximum" -> field + " is '" + shown(node) + "'.";
            case "type" -> field + " is " + kind(node) + ".";
            default -> error.getInstanceNode() != null && error.getSchemaNode() != null
                    && error.getSchemaNode().isBoolean() ? field + " does not belong here." : error.getMessage() + ".";
        };
    }

    private String fix(YamlNode node, Error error) {
        var limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "Add it. " + description(rule(error).path("properties").path(error.getProperty()));
            case "additionalProperties" -> "Remove it, or spell it as one of: " + fields(rule(error)) + ".";
            case "maxLength" -> "Take out at least " + (length(node) - limit.asInt()) + ". " + description(rule(error));
            case "minLength" -> "Write at least " + limit.asInt() + ". " + description(rule(error));
            case "enum" -> "Use one of: " + values(limit) + ".";
            case "const" -> "Only '" + limit.asText() + "' can stand here. " + description(rule(error));
            default -> "It should be: " + description(rule(error));
        };
    }

    /** The part of the schema that holds the keyword which failed. */
    private JsonNode rule(Error error) {
        var fragment = error.getSchemaLocation().getFragment();
        var pointer = fragment == null ? "" : fragment.toString();
        return schemaNode.at(JsonPointer.compile(pointer).head());
    }

    private String description(JsonNode rule) {
        var reference = rule.path("$ref").asText("");
        var resolved = reference.startsWith("#") ? schemaNode.at(reference.substring(1)) : rule;
        return resolved.path("description").asText("");
    }

    private static String fields(JsonNode rule) {
        return String.join(", ", (Iterable<String>) () -> rule.path("properties").fieldNames());
    }

    private static String values(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static int length(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.value().codePointCount(0, scalar.value().length()) : 0;
    }

    private static int size(YamlNode node) {
        return node instanceof Sequence sequence ? sequence.items().size() : 0;
    }

    private static String shown(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.value() : kind(node);
    }

    private static String kind(YamlNode node) {
        return switch (node) {
            case Mapping mapping -> "a group of fields";
            case Sequence sequence -> "a list";
            case Scalar scalar when scalar.isInteger() -> "the number " + scalar.value();
            case Scalar scalar when scalar.isBoolean() -> "the truth value " + scalar.value();
            case Scalar scalar when scalar.isNothing() -> "empty";
            case Scalar scalar -> "the text '" + scalar.value() + "'";
        };
    }

    /** The value that an error is about, the line to point at, and the id of the item around it. */
    private record Found(YamlNode node, int line, String id) {
        static Found at(YamlNode root, Error error) {
            var path = error.getInstanceLocation();
            var node = root;
            var id = "";
            for (int i = 0; i < path.getNameCount(); i++) {
                id = idOf(node, id);
                var step = child(node, path.getElement(i));
                if (step == null) {
                    break;
                }
                node = step;
            }
            int line = node instanceof Mapping mapping && error.getProperty() != null
                    ? mapping.lineOf(error.getProperty())
                    : node.line();
            return new Found(node, line, idOf(node, id));
        }

        private static @Nullable YamlNode child(YamlNode node, Object step) {
            return switch (node) {
                case Mapping mapping -> mapping.fields().get(step.toString());
                case Sequence sequence -> step instanceof Integer index && index < sequence.items().size()
                        ? sequence.items().get(index)
                        : null;
                case Scalar scalar -> null;
            };
        }

        private static String idOf(YamlNode node, String otherwise) {
            if (node instanceof Mapping mapping) {
                var id = mapping.get("id").or(() -> mapping.get("area"));
                if (id.orElse(null) instanceof Scalar scalar) {
                    return scalar.value().toLowerCase(Locale.ROOT);
                }
            }
            return otherwise;
        }
    }
}
