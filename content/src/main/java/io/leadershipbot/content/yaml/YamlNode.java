package io.leadershipbot.content.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A value in a YAML file and the line, counted from 1, on which it begins. */
public sealed interface YamlNode {
    int line();

    /**
     * A single value, not yet interpreted.
     *
     * @param plain whether it stood there without quotes, so that it may mean a number or a truth value
     */
    record Scalar(int line, String value, boolean plain) implements YamlNode {
        private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
        private static final Set<String> NOTHING = Set.of("", "~", "null");
        private static final Set<String> BOOLEAN = Set.of("true", "false");

        public boolean isNothing() {
            return plain && NOTHING.contains(value);
        }

        public boolean isBoolean() {
            return plain && BOOLEAN.contains(value);
        }

        public boolean isInteger() {
            return plain && INTEGER.matcher(value).matches();
        }

        public boolean isText() {
            return !isNothing() && !isBoolean() && !isInteger();
        }
    }

    /** A list. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Named fields, in the order of the file. */
    record Mapping(int line, Map<String, YamlNode> fields) implements YamlNode {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Optional<YamlNode> get(String field) {
            return Optional.ofNullable(fields.get(field));
        }

        /** The line of a field's value, or of this mapping where the field is missing. */
        public int lineOf(String field) {
            return get(field).map(YamlNode::line).orElse(line);
        }
    }
}
