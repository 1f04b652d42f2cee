package io.leadershipbot.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;
import io.leadershipbot.content.yaml.YamlReader;

/**
 * What an organisation changes in the built-in pack: a folder laid out like one, with only what is different. In the file
 * of an area a field takes the place of the built-in one, an item that of the item with its id, and an item with a new id
 * is added. {@code hide.yaml} lists the ids of items and areas that nobody sees.
 */
public final class Overlay {
    /** A list of ids. */
    public static final String HIDE = "hide.yaml";

    private static final String ENGLISH = "en/";

    static final Overlay NONE = new Overlay("", Optional.empty(), Map.of());

    private final String folder;
    private final Optional<PackFiles> files;
    private final Map<String, Integer> hidden;

    private Overlay(String folder, Optional<PackFiles> files, Map<String, Integer> hidden) {
        this.folder = folder;
        this.files = files;
        this.hidden = Collections.unmodifiableMap(hidden);
    }

    /**
     * An overlay on disk. Its areas are read when they are asked for.
     *
     * @throws ContentException where the folder cannot be read or {@code hide.yaml} is not a list of ids
     */
    public static Overlay in(Path folder) {
        var files = PackFiles.in(folder);
        var shown = folder.toString().replace('\\', '/');
        var hidden = files.names().contains(HIDE) ? hidden(shown + "/" + HIDE, files) : Map.<String, Integer>of();
        return new Overlay(shown, Optional.of(files), hidden);
    }

    private static Map<String, Integer> hidden(String name, PackFiles files) {
        Problems refusing = problem -> {
            throw new ContentException(name, problem);
        };
        var ids = new LinkedHashMap<String, Integer>();
        try (var text = files.open(HIDE)) {
            var root = YamlReader.read(text, refusing).orElseGet(() -> new Sequence(1, List.of()));
            if (!(root instanceof Sequence list)) {
                throw new ContentException(name, new Problem(root.line(), "form", "A list of ids is expected here.",
                        "Write '- feedback.tip.some-tip' lines."));
            }
            for (var node : list.items()) {
                if (node instanceof Scalar id && id.isText()) {
                    ids.put(id.value().strip(), id.line());
                } else {
                    refusing.report(
                            new Problem(node.line(), "form", "The id of an item or of an area is expected here.",
                                    "Write '- feedback.tip.some-tip' lines."));
                }
            }
        } catch (IOException e) {
            throw new ContentException(name, new Problem(1, "files", "The file cannot be read: " + e + ".",
                    "See that it is UTF-8 and that the bot may read it."));
        }
        return ids;
    }

    /** The ids that nobody sees, each with the line of {@code hide.yaml} that says so. */
    public Map<String, Integer> hidden() {
        return hidden;
    }

    /** Whether an area is hidden as a whole. */
    public boolean hides(String area) {
        return hidden.containsKey(area);
    }

    /** Its files; empty where there is no overlay. */
    public Optional<PackFiles> files() {
        return files;
    }

    /** How to name one of its files to people. */
    public String shown(String name) {
        return folder + "/" + name;
    }

    boolean holds(String name) {
        return files.filter(found -> found.names().contains(name)).isPresent();
    }

    /** What it says in a file; empty where it has none or that is not YAML. */
    public Optional<Mapping> root(String name, Problems problems) {
        if (!holds(name)) {
            return Optional.empty();
        }
        try (var text = files.orElseThrow().open(name)) {
            return YamlReader.read(text, problems).flatMap(root -> {
                if (root instanceof Mapping mapping) {
                    return Optional.of(mapping);
                }
                problems.report(new Problem(root.line(), "form", "Fields are expected here.",
                        "Write 'name: value' lines."));
                return Optional.empty();
            });
        } catch (IOException e) {
            problems.report(new Problem(1, "files", "The file cannot be read: " + e + ".",
                    "See that it is UTF-8 and that the bot may read it."));
            return Optional.empty();
        }
    }

    /**
     * An area as it is with this overlay.
     *
     * @param name {@code <locale>/<area>.yaml}
     * @param below the area as it is without
     * @param own what the overlay says in this file
     */
    public Layered over(String name, Optional<Mapping> below, Optional<Mapping> own) {
        var line = own.or(() -> below).map(Mapping::line).orElse(1);
        var fields = new LinkedHashMap<String, YamlNode>();
        fields.put("schema", new Scalar(line, "1", true));
        fields.put("locale", new Scalar(line, name.substring(0, name.indexOf('/')), false));
        fields.put("area", new Scalar(line, name.substring(name.indexOf('/') + 1, name.lastIndexOf('.')), false));
        fields.putAll(below.map(Mapping::fields).orElse(Map.of()));
        var elsewhere = new HashMap<String, String>();
        own.ifPresent(mapping -> mapping.fields().forEach((field, value) -> {
            if (AreaFile.LISTS.contains(field)) {
                fields.put(field,
                        together(fields.get(field) instanceof Sequence list ? list.items() : List.of(), value));
                idsOf(value).forEach(id -> elsewhere.put(id, shown(name)));
            } else {
                fields.put(field, value);
                elsewhere.put(field, shown(name));
            }
        }));
        AreaFile.LISTS.forEach(list -> fields.computeIfPresent(list, (same, value) -> without(value, hidden.keySet())));
        return new Layered(new Mapping(line, fields), new Origin(below.isPresent() ? name : shown(name), elsewhere));
    }

    /**
     * A translation of an area as it is with this overlay; empty where there is none. Where the overlay says things anew in
     * English, they are read in English then, and never in the words that were a translation of something else.
     *
     * @param builtIn what is built in, by a file's name
     * @param own what the overlay says, by a file's name
     */
    public Optional<Layered> translation(String locale, String area, Roots builtIn, Roots own) {
        var name = locale + "/" + area + ".yaml";
        var below = builtIn.of(name);
        var mine = own.of(name);
        if (below.isEmpty() && mine.isEmpty()) {
            return Optional.empty();
        }
        var english = own.of(ENGLISH + area + ".yaml");
        return Optional.of(over(name, mine.isPresent() || english.isPresent()
                ? Optional.of(translationBelow(below, texts(parent(locale), area, builtIn, own), english))
                : below, mine));
    }

    /** Where an area's texts are found that a file of a language leaves out: in the next language, at last in English. */
    private Mapping texts(String locale, String area, Roots builtIn, Roots own) {
        if (locale.isEmpty()) {
            var name = ENGLISH + area + ".yaml";
            return over(name, builtIn.of(name), own.of(name)).root();
        }
        return translation(locale, area, builtIn, own).map(Layered::root)
                .orElseGet(() -> texts(parent(locale), area, builtIn, own));
    }

    private static String parent(String locale) {
        int end = locale.lastIndexOf('-');
        return end < 0 ? "" : locale.substring(0, end);
    }

    private static Mapping translationBelow(Optional<Mapping> below, Mapping next, Optional<Mapping> english) {
        var fields = new LinkedHashMap<String, YamlNode>();
        next.fields().forEach((field, value) -> {
            if (AreaFile.TEXTS.contains(field)) {
                fields.put(field, value);
            }
        });
        var ids = english.map(Overlay::idsOfAll).orElse(Set.of());
        below.ifPresent(mapping -> mapping.fields().forEach((field, value) -> {
            if (AreaFile.LISTS.contains(field)) {
                fields.put(field, without(value, ids));
            } else if (english.flatMap(said -> said.get(field)).isEmpty()) {
                fields.put(field, value);
            }
        }));
        if (english.filter(said -> AreaFile.TEXTS.stream().anyMatch(text -> said.get(text).isPresent())).isPresent()) {
            fields.remove("of");
        }
        return new Mapping(below.map(Mapping::line).orElse(next.line()), fields);
    }

    /** The items below, each in the words of the overlay where it has its id, and then the overlay's others. */
    private static YamlNode together(List<YamlNode> below, YamlNode own) {
        if (!(own instanceof Sequence list)) {
            return own;
        }
        var byId = new LinkedHashMap<String, YamlNode>();
        list.items().forEach(item -> byId.put(idOf(item), item));
        var all = new ArrayList<YamlNode>();
        for (var item : below) {
            var instead = byId.remove(idOf(item));
            all.add(instead == null ? item : instead);
        }
        all.addAll(list.items().stream().filter(item -> byId.containsKey(idOf(item))).toList());
        return new Sequence(list.line(), all);
    }

    private static YamlNode without(YamlNode value, Set<String> ids) {
        return value instanceof Sequence list
                ? new Sequence(list.line(), list.items().stream().filter(item -> !ids.contains(idOf(item))).toList())
                : value;
    }

    /** The part of a file that holds items, and of these only some. */
    public static Mapping items(Mapping root, Predicate<String> ids) {
        var lists = new LinkedHashMap<String, YamlNode>();
        root.fields().forEach((field, value) -> {
            if (AreaFile.LISTS.contains(field)) {
                lists.put(field, value instanceof Sequence list
                        ? new Sequence(list.line(),
                                list.items().stream().filter(item -> ids.test(idOf(item))).toList())
                        : value);
            }
        });
        return new Mapping(root.line(), lists);
    }

    /** A file, but of its items only some. */
    public static Mapping withItems(Mapping root, Predicate<String> ids) {
        var fields = new LinkedHashMap<>(root.fields());
        fields.putAll(items(root, ids).fields());
        return new Mapping(root.line(), fields);
    }

    /** The ids of all items of a file. */
    public static Set<String> idsOfAll(Mapping root) {
        var ids = new HashSet<String>();
        AreaFile.LISTS.forEach(list -> root.get(list).ifPresent(value -> ids.addAll(idsOf(value))));
        return ids;
    }

    private static List<String> idsOf(YamlNode value) {
        return value instanceof Sequence list ? list.items().stream().map(Overlay::idOf).toList() : List.of();
    }

    private static String idOf(YamlNode item) {
        return item instanceof Mapping mapping && mapping.get("id").orElse(null) instanceof Scalar id
                ? id.value().strip()
                : "";
    }

    /** The YAML of files, by their names. */
    @FunctionalInterface
    public interface Roots {

        /** Empty where there is no such file, or none that can be used. */
        Optional<Mapping> of(String name);
    }

    /**
     * An area's YAML with an overlay.
     *
     * @param origin where its parts were written
     */
    public record Layered(Mapping root, Origin origin) {}
}
