package io.leadershipbot.content;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlReader;

/**
 * One area's file in another language: the texts alone, each with the fingerprint of the English that it was made from.
 * Everything else is the English item's.
 *
 * @param name within the pack, such as {@code de/feedback.yaml}
 * @param english what it translates
 * @param written what is translated, in the order of the file
 * @param made by the id of an item or of the area: the fingerprint of what it was made from
 */
public record TranslationFile(String name, Area english, Area written, YamlNode root, Map<String, String> made) {

    /** Takes an unmodifiable copy. */
    public TranslationFile {
        made = Map.copyOf(made);
    }

    /**
     * Reads a file; nothing where it is not YAML.
     *
     * @param name {@code <locale>/<area>.yaml}
     */
    public static Optional<TranslationFile> read(String name, Reader text, Area english, Problems problems) {
        var locale = name.substring(0, name.indexOf('/'));
        return YamlReader.read(text, problems).map(root -> {
            var made = new HashMap<String, String>();
            return new TranslationFile(name, english,
                    new TranslationReader(english, made, problems).read(root, locale), root, made);
        });
    }

    /** What is written in it, for whoever has to point at a line. */
    public AreaFile asWritten() {
        return new AreaFile(name, written, root);
    }

    /**
     * The area for people to read, in its order: what is not translated stays as it is in the next language.
     *
     * @param next the area in the language that this one falls back to
     */
    Area over(Area next) {
        var translated = new HashMap<String, Item>();
        written.items().forEach(item -> translated.put(item.id(), item));
        return new Area(written.id(), written.title(), written.also(), written.licence(), written.reviewBy(),
                written.summary(), written.baseline(), written.adds(), written.essay(),
                over(next.story(), StoryPage.class, translated),
                over(next.comparisons(), Comparison.class, translated), over(next.tips(), Tip.class, translated),
                over(next.quotes(), Quotation.class, translated), over(next.prompts(), Prompt.class, translated),
                over(next.challenges(), Challenge.class, translated),
                over(next.praise(), PraiseStarter.class, translated));
    }

    private static <T extends Item> List<T> over(List<T> next, Class<T> kind, Map<String, Item> translated) {
        return next.stream().map(item -> kind.cast(translated.getOrDefault(item.id(), item))).toList();
    }
}
