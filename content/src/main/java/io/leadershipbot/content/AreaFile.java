package io.leadershipbot.content;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlReader;

/**
 * One area's file: what it means, and where each part of it stands, for whoever has to point at a line.
 *
 * @param name within the pack, such as {@code en/feedback.yaml}
 * @param origin where its parts were written
 */
public record AreaFile(String name, Area area, YamlNode root, Origin origin) {
    /** The fields that hold items. */
    static final List<String> LISTS = List.of("story", "comparisons", "tips", "quotes", "prompts", "challenges",
            "praise");

    /** The fields that a translator translates. */
    static final List<String> TEXTS = List.of("title", "also", "summary", "baseline", "adds", "essay");

    /**
     * Reads a file; nothing where it is not YAML.
     *
     * @param name {@code <locale>/<area>.yaml}
     */
    public static Optional<AreaFile> read(String name, Reader text, Problems problems) {
        return YamlReader.read(text, problems).map(root -> of(name, root, Origin.of(name), problems));
    }

    /** An area whose YAML was read already. */
    public static AreaFile of(String name, YamlNode root, Origin origin, Problems problems) {
        var slash = name.indexOf('/');
        var locale = name.substring(0, slash);
        var id = name.substring(slash + 1, name.length() - ".yaml".length());
        return new AreaFile(name, AreaReader.read(root, id, locale, problems), root, origin);
    }

    public String locale() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The line of one of the area's own fields. */
    public int lineOf(String field) {
        return root instanceof Mapping mapping ? mapping.lineOf(field) : root.line();
    }

    /** Every item with its place in the file. */
    public List<Entry> entries() {
        var nodes = LISTS.stream().flatMap(list -> nodes(list).stream()).iterator();
        var entries = new ArrayList<Entry>();
        for (var item : area.items()) {
            entries.add(new Entry(item, next(nodes, item.id())));
        }
        return entries;
    }

    /** Passes over what was refused and is therefore no item. */
    private static Mapping next(Iterator<Mapping> nodes, String id) {
        var node = nodes.next();
        while (!idOf(node).equals(id)) {
            node = nodes.next();
        }
        return node;
    }

    private static String idOf(Mapping node) {
        return node.get("id").orElse(null) instanceof Scalar scalar && scalar.isText() ? scalar.value().strip() : "";
    }

    private List<Mapping> nodes(String list) {
        if (root instanceof Mapping mapping && mapping.get(list).orElse(null) instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> item instanceof Mapping found ? found : new Mapping(item.line(), Map.of())).toList();
        }
        return List.of();
    }

    /** An item and the mapping that it was read from. */
    public record Entry(Item item, Mapping node) {
        public int line() {
            return node.lineOf("id");
        }
    }
}
