package io.leadershipbot.content.check;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;
import io.leadershipbot.content.yaml.YamlReader;

/** The word lists of one language that its rules read: what a tip may open with, what nothing may say. */
final class Style {
    private final Map<String, List<String>> lists = new HashMap<>();

    private Style() {}

    static String fileFor(Locale locale) {
        return "style-" + locale.getLanguage() + ".yaml";
    }

    /**
     * Reads the lists of one language.
     *
     * @param names of the lists that its rules read
     * @throws IOException where the file does not bring exactly those
     */
    static Style read(Reader text, Set<String> names) throws IOException {
        var style = read(text);
        if (!style.lists.keySet().equals(names)) {
            style.refuse(names, "");
        }
        return style;
    }

    private static Style read(Reader text) throws IOException {
        var style = new Style();
        var faults = new StringBuilder();
        var root = YamlReader.read(text,
                problem -> faults.append(" line ").append(problem.line()).append(": ").append(problem.what()));
        if (!faults.isEmpty() || !(root.orElse(null) instanceof Mapping lists)) {
            throw new IOException("not a file of word lists:" + faults);
        }
        for (var list : lists.fields().entrySet()) {
            if (!(list.getValue() instanceof Sequence words)) {
                throw new IOException("line " + list.getValue().line() + ": '" + list.getKey() + "' is not a list");
            }
            style.lists.put(list.getKey(), words.items().stream().map(Style::word).toList());
        }
        return style;
    }

    private void refuse(Set<String> names, String rule) throws IOException {
        throw new IOException("its lists are " + new TreeSet<>(lists.keySet()) + " and should be " + rule
                + new TreeSet<>(names));
    }

    /**
     * The same lists with more words.
     *
     * @param text some of the lists, with what to add
     * @throws IOException where the file brings others
     */
    Style with(Reader text) throws IOException {
        var more = read(text);
        if (!lists.keySet().containsAll(more.lists.keySet())) {
            more.refuse(lists.keySet(), "among ");
        }
        var both = new Style();
        lists.forEach((name, words) -> both.lists.put(name,
                Stream.concat(words.stream(), more.lists.getOrDefault(name, List.of()).stream()).toList()));
        return both;
    }

    private static String word(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.value().toLowerCase(Locale.ROOT) : "";
    }

    /** @throws IllegalArgumentException for a name that is none of the lists */
    PhraseList list(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("There is no list '" + name + "'");
        }
        return new PhraseList(list);
    }
}
