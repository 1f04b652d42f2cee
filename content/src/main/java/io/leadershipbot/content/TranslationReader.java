package io.leadershipbot.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;

/**
 * From the YAML of a translation to the area that it tells in another language. What names no English that it was made
 * from, and has none, is read as an item of this language alone.
 */
final class TranslationReader {

    private final Area english;
    private final Map<String, String> made;
    private final Problems problems;

    /** @param made takes the fingerprints */
    TranslationReader(Area english, Map<String, String> made, Problems problems) {
        this.english = english;
        this.made = made;
        this.problems = problems;
    }

    Area read(YamlNode root, String locale) {
        return Fields.read(root, problems, fields -> area(fields, locale));
    }

    private Area area(Fields fields, String locale) {
        fields.schema(1);
        fields.area(english.id());
        fields.locale(locale);
        fields.optionalText("of").ifPresent(of -> made.put(english.id(), of));
        return new Area(english.id(), fields.text("title"), fields.texts("also"), english.licence(),
                english.reviewBy(), fields.text("summary"), where(english.baseline(), fields, "baseline"),
                fields.text("adds"), fields.prose("essay"),
                items(fields, "story", english.story(), this::page, AreaReader::storyPage),
                items(fields, "comparisons", english.comparisons(), this::comparison, AreaReader::comparison),
                items(fields, "tips", english.tips(), this::tip, AreaReader::tip),
                items(fields, "quotes", english.quotes(), this::quotation, AreaReader::quotation),
                items(fields, "prompts", english.prompts(), this::prompt, AreaReader::prompt),
                items(fields, "challenges", english.challenges(), this::challenge, AreaReader::challenge),
                items(fields, "praise", english.praise(), this::starter, AreaReader::praiseStarter));
    }

    private <T extends Item> List<T> items(Fields fields, String list, List<T> originals,
            BiFunction<Fields, T, T> translated, Function<Fields, T> own) {
        var byId = new HashMap<String, T>();
        originals.forEach(item -> byId.put(item.id(), item));
        return fields.list(list, entry -> {
            var id = entry.text("id");
            var of = entry.optionalText("of");
            of.ifPresent(print -> made.put(id, print));
            var original = byId.remove(id);
            if (original != null) {
                return Optional.of(translated.apply(entry, original));
            }
            if (of.isEmpty()) {
                return Optional.of(own.apply(entry));
            }
            entry.ignoreOthers();
            entry.refuse("id", "'" + id + "' is no item of this area in English, or stands here twice.",
                    "Remove it, or write the id of what it translates.");
            return Optional.<T>empty();
        }).stream().flatMap(Optional::stream).toList();
    }

    /** A text that is there exactly where the English has it. */
    private static Optional<String> where(Optional<String> original, Fields fields, String name) {
        return original.map(text -> fields.text(name));
    }

    private StoryPage page(Fields fields, StoryPage of) {
        return new StoryPage(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("chapter"),
                fields.text("title"), fields.prose("text"));
    }

    private Comparison comparison(Fields fields, Comparison of) {
        return new Comparison(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("manages"),
                fields.text("leads"), fields.text("ask"));
    }

    private Tip tip(Fields fields, Tip of) {
        return new Tip(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("text"),
                fields.text("ask"), of.when(), of.audience(), of.minutes(), of.evidence(),
                where(of.notWhen(), fields, "not_when"));
    }

    /** Whoever is quoted keeps their name, unless another spelling is usual. */
    private Quotation quotation(Fields fields, Quotation of) {
        return new Quotation(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("text"),
                fields.optionalText("by").orElse(of.by()), fields.optionalText("work").or(of::work), of.year(),
                of.status(), fields.optionalText("source").or(of::source), where(of.origin(), fields, "origin"),
                of.article());
    }

    private Prompt prompt(Fields fields, Prompt of) {
        return new Prompt(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("text"),
                of.minutes(), of.audience(), of.depth());
    }

    private Challenge challenge(Fields fields, Challenge of) {
        return new Challenge(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("text"),
                of.days(), fields.text("done_when"), of.minutes());
    }

    private PraiseStarter starter(Fields fields, PraiseStarter of) {
        return new PraiseStarter(of.id(), of.covers(), fields.texts("tags"), of.replaces(), fields.text("text"));
    }
}
