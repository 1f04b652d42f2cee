package io.leadershipbot.content.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;

/** YAML as the JSON that a schema can be held against. */
final class Json {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode of(YamlNode node) {
        return switch (node) {
            case Scalar scalar when scalar.isInteger() -> JSON.numberNode(Integer.parseInt(scalar.value()));
            case Scalar scalar when scalar.isBoolean() -> JSON.booleanNode(Boolean.parseBoolean(scalar.value()));
            case Scalar scalar when scalar.isNothing() -> JSON.nullNode();
            case Scalar scalar -> JSON.textNode(scalar.value());
            case Sequence sequence -> {
                var array = JSON.arrayNode();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Mapping mapping -> {
                var object = JSON.objectNode();
                mapping.fields().forEach((name, value) -> object.set(name, of(value)));
                yield object;
            }
        };
    }
}
