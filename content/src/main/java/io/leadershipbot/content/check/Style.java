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
    private static final Set<String> NAMES = Set.of("opening_words", "opening_verbs", "cues", "yes_no_openers",
            "jargon", "gendered", "metaphors", "encounters");

    private final Map<String, PhraseList> lists = new HashMap<>();

    private Style() {}

    static String fileFor(Locale locale) {
        return "style-" + locale.getLanguage() + ".yaml";
    }

    /** @throws IOException where the file does not bring exactly the lists that the rules read */
    static Style read(Reader text) throws IOException {
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
        if (!style.lists.keySet().equals(NAMES)) {
            throw new IOException("its lists are " + new TreeSet<>(style.lists.keySet()) + " and should be "
                    + new TreeSet<>(NAMES));
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
