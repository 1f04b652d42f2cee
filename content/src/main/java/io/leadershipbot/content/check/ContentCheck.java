package io.leadershipbot.content.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.ContentException;
import io.leadershipbot.content.PackFiles;
import io.leadershipbot.content.Source;
import io.leadershipbot.content.SourcesFile;
import io.leadershipbot.content.TranslationFile;
import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.YamlNode;

/**
 * Checks a whole pack and reports every fault at once. A pack without faults can be loaded.
 *
 * <p>
 * What all locales share, a pack may bring itself: {@code sources.yaml}, {@code checklist.jsonl}, word lists such as
 * {@code style-en.yaml}, {@code floors.yaml}, {@code released.txt} and {@code article-runs.txt}. What it does not bring is taken from the built-in pack.
 */
public final class ContentCheck {
    private static final String FILES = "files";

    private final PackFiles files;
    private final List<Fault> faults = new ArrayList<>();

    private ContentCheck(PackFiles files) {
        this.files = files;
    }

    /** Checks the pack that comes with the bot. */
    public static Report builtIn() {
        return new ContentCheck(PackFiles.builtIn()).report();
    }

    /** Checks a pack on disk; a folder that cannot be read is a fault like any other. */
    public static Report of(Path folder) {
        try {
            return new ContentCheck(PackFiles.in(folder)).report();
        } catch (ContentException e) {
            return new Report(List.of(new Fault(e.file(), e.line(), "", e.rule(), e.what(), e.fix())));
        }
    }

    private Report report() {
        checkNames();
        var sources = shared(SourcesFile.NAME, this::sources).orElse(Map.of());
        var checklist = shared(Checklist.NAME, Checklist::read).orElse(new Checklist(List.of()));
        if (!files.locales().contains("en")) {
            return new Report(faults);
        }
        var english = manuscript("en", sources, checklist, new SchemaCheck("area.schema.json"));
        check(english, rules());
        var schema = new SchemaCheck("translation.schema.json");
        for (var locale : files.locales()) {
            if (!locale.equals("en")) {
                checkTranslation(locale, english, schema);
            }
        }
        return new Report(faults);
    }

    private void check(Manuscript manuscript, List<Rule> rules) {
        for (var rule : rules) {
            rule.check(manuscript, (place, what, fix) -> faults
                    .add(new Fault(place.file(), place.line(), place.id(), rule.name(), what, fix)));
        }
    }

    private void checkTranslation(String locale, Manuscript english, SchemaCheck schema) {
        var translations = new ArrayList<TranslationFile>();
        var unread = new HashSet<>(english.unread());
        for (var name : files.areaFiles()) {
            if (name.startsWith(locale + "/")) {
                var area = areaOf(name);
                english.areas().stream().map(AreaFile::area).filter(original -> original.id().equals(area)).findFirst()
                        .flatMap(original -> translation(name, original, schema))
                        .ifPresentOrElse(translations::add, () -> unread.add(area));
                if (!english.knows(area)) {
                    add(name, 1, "There is no area '" + area + "' in English.",
                            "Write en/" + area + ".yaml first, or take this file away.");
                }
            }
        }
        check(new Manuscript(Locale.forLanguageTag(locale),
                translations.stream().map(TranslationFile::asWritten).toList(), unread, english.sources(),
                english.checklist()), translationRules(locale, english, translations));
    }

    private List<Rule> translationRules(String locale, Manuscript english, List<TranslationFile> translations) {
        var rules = new ArrayList<>(TranslationRules.all(english, translations));
        if (Locale.forLanguageTag(locale).getLanguage().equals(Locale.GERMAN.getLanguage())) {
            shared(Style.fileFor(Locale.GERMAN), text -> Style.read(text, GermanRules.LISTS))
                    .ifPresent(style -> rules.addAll(GermanRules.all(style)));
        }
        return rules;
    }

    private Optional<TranslationFile> translation(String name, Area original, SchemaCheck schema) {
        var problems = new ArrayList<Problem>();
        var file = Optional.<TranslationFile>empty();
        try (var text = files.open(name)) {
            file = TranslationFile.read(name, text, original, problems::add);
        } catch (IOException e) {
            addUnreadable(name, e);
        }
        addFaults(name, file.map(TranslationFile::root), schema, problems);
        return file;
    }

    private static String areaOf(String name) {
        return name.substring(name.indexOf('/') + 1, name.length() - ".yaml".length());
    }

    private void checkNames() {
        if (!files.locales().contains("en")) {
            add("en", 1, "There is no folder 'en' with areas.", "Add it: every other language falls back to English.");
        }
        for (var locale : files.locales()) {
            if (!Locale.forLanguageTag(locale).toLanguageTag().equals(locale)) {
                add(locale, 1, "'" + locale + "' is not a language tag.", "Name the folder like en, de or pt-BR.");
            }
        }
        for (var name : files.names()) {
            if (name.indexOf('/') > 0 && !name.endsWith(".yaml")) {
                add(name, 1, "'" + name + "' is not the file of an area.", "Name it <area>.yaml, or take it away.");
            }
        }
    }

    private Map<String, Source> sources(BufferedReader text) {
        var problems = new ArrayList<Problem>();
        var sources = new HashMap<String, Source>();
        var file = SourcesFile.read(text, problems::add);
        addFaults(SourcesFile.NAME, file.map(SourcesFile::root), new SchemaCheck("sources.schema.json"), problems);
        for (var source : file.map(SourcesFile::sources).orElse(List.of())) {
            if (sources.putIfAbsent(source.id(), source) != null) {
                add(SourcesFile.NAME, 1, "'" + source.id() + "' stands there twice.", "Keep one of the two.");
            }
        }
        return sources;
    }

    private Manuscript manuscript(String locale, Map<String, Source> sources, Checklist checklist,
            SchemaCheck schema) {
        var areas = new ArrayList<AreaFile>();
        var unread = new HashSet<String>();
        for (var name : files.areaFiles()) {
            if (name.startsWith(locale + "/")) {
                area(name, schema).ifPresentOrElse(areas::add,
                        () -> unread.add(areaOf(name)));
            }
        }
        return new Manuscript(Locale.forLanguageTag(locale), areas, unread, sources, checklist);
    }

    private Optional<AreaFile> area(String name, SchemaCheck schema) {
        var problems = new ArrayList<Problem>();
        var file = Optional.<AreaFile>empty();
        try (var text = files.open(name)) {
            file = AreaFile.read(name, text, problems::add);
        } catch (IOException e) {
            addUnreadable(name, e);
        }
        addFaults(name, file.map(AreaFile::root), schema, problems);
        return file;
    }

    /** What the schema and the reader both see is said once, in the schema's words. */
    private void addFaults(String name, Optional<YamlNode> root, SchemaCheck schema, List<Problem> problems) {
        var bySchema = root.map(node -> schema.faults(name, node)).orElse(List.of());
        faults.addAll(bySchema);
        for (var problem : problems) {
            if (bySchema.stream().noneMatch(fault -> fault.line() == problem.line())) {
                faults.add(new Fault(name, problem.line(), "", problem.rule(), problem.what(), problem.fix()));
            }
        }
    }

    private List<Rule> rules() {
        var rules = new ArrayList<>(StructureRules.all());
        shared(Floors.NAME, Floors::read).ifPresent(floors -> shared(Released.NAME, Released::read)
                .ifPresent(released -> rules.addAll(StructureRules.ofWholePack(floors, released))));
        var style = shared(Style.fileFor(Locale.ENGLISH), text -> Style.read(text, EnglishRules.LISTS));
        var article = shared(WordRuns.NAME, WordRuns::readHashes);
        if (style.isPresent() && article.isPresent()) {
            rules.addAll(EnglishRules.all(style.get(), article.get()));
        }
        return rules;
    }

    private <T> Optional<T> shared(String name, Reading<T> reading) {
        try (var text = files.openShared(name)) {
            return Optional.of(reading.read(text));
        } catch (IOException e) {
            addUnreadable(name, e);
            return Optional.empty();
        }
    }

    private void addUnreadable(String name, IOException cause) {
        add(name, 1, "The file cannot be used: " + cause.getMessage() + ".",
                "See that it exists, may be read and has the form of the built-in one.");
    }

    private void add(String file, int line, String what, String fix) {
        faults.add(new Fault(file, line, "", FILES, what, fix));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(BufferedReader text) throws IOException;
    }
}
