package io.leadershipbot.content;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param origin where its parts were written
 * @param made by the id of an item or of the area: the fingerprint of what it was made from
 */
public record TranslationFile(String name, Area english, Area written, YamlNode root, Origin origin,
        Map<String, String> made) {

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
        return YamlReader.read(text, problems).map(root -> of(name, root, Origin.of(name), english, problems));
    }

    /** A translation whose YAML was read already. */
    public static TranslationFile of(String name, YamlNode root, Origin origin, Area english, Problems problems) {
        var locale = name.substring(0, name.indexOf('/'));
        var made = new HashMap<String, String>();
        var written = new TranslationReader(english, made, problems).read(root, locale);
        return new TranslationFile(name, english, written, root, origin, made);
    }

    /** What is written in it, for whoever has to point at a line. */
    public AreaFile asWritten() {
        return new AreaFile(name, written, root, origin);
    }

    /**
     * The area for people to read, in its order: what is not translated stays as it is in the next language, and what
     * there is in this language alone comes last.
     *
     * @param next the area in the language that this one falls back to
     */
    Area over(Area next) {
        var translated = new HashMap<String, Item>();
        written.items().forEach(item -> translated.put(item.id(), item));
        return new Area(written.id(), written.title(), written.also(), written.licence(), written.reviewBy(),
                written.summary(), written.baseline(), written.adds(), written.essay(),
                over(next.story(), written.story(), StoryPage.class, translated),
                over(next.comparisons(), written.comparisons(), Comparison.class, translated),
                over(next.tips(), written.tips(), Tip.class, translated),
                over(next.quotes(), written.quotes(), Quotation.class, translated),
                over(next.prompts(), written.prompts(), Prompt.class, translated),
                over(next.challenges(), written.challenges(), Challenge.class, translated),
                over(next.praise(), written.praise(), PraiseStarter.class, translated));
    }

    private static <T extends Item> List<T> over(List<T> next, List<T> own, Class<T> kind,
            Map<String, Item> translated) {
        var known = next.stream().map(Item::id).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(next.stream().map(item -> kind.cast(translated.getOrDefault(item.id(), item))),
                own.stream().filter(item -> !known.contains(item.id()))).toList();
    }
}
