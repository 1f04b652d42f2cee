package io.leadershipbot.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.ContentException;
import io.leadershipbot.content.Overlay;
import io.leadershipbot.content.PackFiles;
import io.leadershipbot.content.Source;
import io.leadershipbot.content.SourcesFile;
import io.leadershipbot.content.TranslationFile;
import io.leadershipbot.content.yaml.Problem;

/**
 * Checks a whole pack and reports every fault at once. A pack without faults can be loaded.
 *
 * <p>
 * What all locales share, a pack may bring itself: {@code sources.yaml}, {@code checklist.jsonl}, word lists such as
 * {@code style-en.yaml}, {@code floors.yaml}, {@code released.txt} and {@code article-runs.txt}. What it does not bring is taken from the built-in pack.
 */
public final class ContentCheck {
    private final PackFiles files;
    private final FaultList faults = new FaultList();
    private final RuleBook rules;

    private ContentCheck(PackFiles files) {
        this.files = files;
        this.rules = new RuleBook(files, faults);
    }

    /** Checks the pack that comes with the bot. */
    public static Report builtIn() {
        return new ContentCheck(PackFiles.builtIn()).report();
    }

    /** Checks what lies in a folder: a pack of its own, which brings a checklist, or an overlay. */
    public static Report folder(Path folder) {
        return Files.exists(folder.resolve(Checklist.NAME)) ? of(folder) : overlay(folder);
    }

    /** Checks an overlay, in the pack that comes with the bot; a folder that cannot be read is a fault like any other. */
    public static Report overlay(Path folder) {
        try {
            return new OverlayCheck(Overlay.in(folder)).report();
        } catch (ContentException e) {
            return new Report(List.of(new Fault(e.file(), e.line(), "", e.rule(), e.what(), e.fix())));
        }
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
        var sources = rules.read(SourcesFile.NAME, text -> faults.sources(SourcesFile.NAME, text)).orElse(Map.of());
        var checklist = rules.read(Checklist.NAME, Checklist::read).orElse(new Checklist(List.of()));
        if (!files.locales().contains("en")) {
            return faults.report();
        }
        var english = manuscript("en", sources, checklist, new SchemaCheck("area.schema.json"));
        faults.check(english, rules.english());
        faults.check(english, rules.wholePack());
        var schema = new SchemaCheck("translation.schema.json");
        for (var locale : files.locales()) {
            if (!locale.equals("en")) {
                checkTranslation(locale, english, schema);
            }
        }
        return faults.report();
    }

    private void checkTranslation(String locale, Manuscript english, SchemaCheck schema) {
        var translations = new ArrayList<TranslationFile>();
        var unread = new HashSet<>(english.unread());
        for (var name : files.areaFiles()) {
            if (name.startsWith(locale + "/")) {
                var area = PackFiles.areaOf(name);
                english.areas().stream().map(AreaFile::area).filter(original -> original.id().equals(area)).findFirst()
                        .flatMap(original -> translation(name, original, schema))
                        .ifPresentOrElse(translations::add, () -> unread.add(area));
                if (!english.knows(area)) {
                    faults.add(name, 1, "There is no area '" + area + "' in English.",
                            "Write en/" + area + ".yaml first, or take this file away.");
                }
            }
        }
        var manuscript = new Manuscript(Locale.forLanguageTag(locale),
                translations.stream().map(TranslationFile::asWritten).toList(), unread, english.sources(),
                english.checklist());
        faults.check(manuscript, List.of(new TranslatedRule(english)));
        faults.check(manuscript, rules.translation(locale, translations));
    }

    private Optional<TranslationFile> translation(String name, Area original, SchemaCheck schema) {
        var problems = new ArrayList<Problem>();
        var file = Optional.<TranslationFile>empty();
        try (var text = files.open(name)) {
            file = TranslationFile.read(name, text, original, problems::add);
        } catch (IOException e) {
            faults.unreadable(name, e);
        }
        faults.addForm(name, file.map(TranslationFile::root), schema, problems);
        return file;
    }

    private void checkNames() {
        if (!files.locales().contains("en")) {
            faults.add("en", 1, "There is no folder 'en' with areas.",
                    "Add it: every other language falls back to English.");
        }
        for (var locale : files.locales()) {
            if (!Locale.forLanguageTag(locale).toLanguageTag().equals(locale)) {
                faults.add(locale, 1, "'" + locale + "' is not a language tag.",
                        "Name the folder like en, de or pt-BR.");
            }
        }
        for (var name : files.names()) {
            if (name.indexOf('/') > 0 && !name.endsWith(".yaml")) {
                faults.add(name, 1, "'" + name + "' is not the file of an area.",
                        "Name it <area>.yaml, or take it away.");
            }
        }
    }

    private Manuscript manuscript(String locale, Map<String, Source> sources, Checklist checklist,
            SchemaCheck schema) {
        var areas = new ArrayList<AreaFile>();
        var unread = new HashSet<String>();
        for (var name : files.areaFiles()) {
            if (name.startsWith(locale + "/")) {
                area(name, schema).ifPresentOrElse(areas::add,
                        () -> unread.add(PackFiles.areaOf(name)));
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
            faults.unreadable(name, e);
        }
        faults.addForm(name, file.map(AreaFile::root), schema, problems);
        return file;
    }
}
