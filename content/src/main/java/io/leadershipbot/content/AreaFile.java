package io.leadershipbot.content;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlReader;

/**
 * One area's file: what it means, and where each part of it stands, for whoever has to point at a line.
 *
 * @param name within the pack, such as {@code en/feedback.yaml}
 */
public record AreaFile(String name, Area area, YamlNode root) {
    private static final List<String> LISTS = List.of("story", "comparisons", "tips", "quotes", "prompts", "challenges",
            "praise");

    /**
     * Reads a file; nothing where it is not YAML.
     *
     * @param name {@code <locale>/<area>.yaml}
     */
    public static Optional<AreaFile> read(String name, Reader text, Problems problems) {
        var slash = name.indexOf('/');
        var locale = name.substring(0, slash);
        var id = name.substring(slash + 1, name.length() - ".yaml".length());
        return YamlReader.read(text, problems)
                .map(root -> new AreaFile(name, AreaReader.read(root, id, locale, problems), root));
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
        var nodes = LISTS.stream().flatMap(list -> nodes(list).stream()).toList();
        var items = area.items();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < items.size(); i++) {
            entries.add(new Entry(items.get(i), nodes.get(i)));
        }
        return entries;
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
