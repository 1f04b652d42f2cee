package io.leadershipbot.content.check;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlNode.Scalar;
import io.leadershipbot.content.yaml.YamlNode.Sequence;
import io.leadershipbot.content.yaml.YamlReader;

/** The word lists of one language that its rules read: what a tip may open with, what nothing may say. */
final class Style {
    private final Map<String, PhraseList> lists = new HashMap<>();

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
            style.lists.put(list.getKey(), new PhraseList(words.items().stream().map(Style::word).toList()));
        }
        if (!style.lists.keySet().equals(names)) {
            throw new IOException("its lists are " + new TreeSet<>(style.lists.keySet()) + " and should be "
                    + new TreeSet<>(names));
        }
        return style;
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
        return list;
    }
}
