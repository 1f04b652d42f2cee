package io.leadershipbot.content.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.Overlay;
import io.leadershipbot.content.PackFiles;
import io.leadershipbot.content.Source;
import io.leadershipbot.content.SourcesFile;
import io.leadershipbot.content.TranslationFile;
import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlReader;

/**
 * Checks the built-in pack as it is with an overlay. The pack alone has no fault, so what is found is the overlay's. How
 * much an area holds and covers is not asked for: an organisation may hide what it likes, as long as commands find
 * something to show.
 */
final class OverlayCheck {
    private static final String ENGLISH = "en";
    private static final Pattern AREA = Pattern.compile("[a-z]+");
    private static final Set<String> SHARED = Set.of(Overlay.HIDE, SourcesFile.NAME, Style.fileFor(Locale.ENGLISH),
            Style.fileFor(Locale.GERMAN));
    /** What an area of one's own needs to be shown. */
    private static final List<String> NEW_AREA = List.of("title", "also", "licence", "review_by", "summary",
            "adds", "essay", "tips");

    private final Overlay overlay;
    private final PackFiles own;
    private final PackFiles builtIn = PackFiles.builtIn();
    private final FaultList faults = new FaultList();
    private final RuleBook rules;
    private final Set<String> seen = new HashSet<>();
    /** The overlay's files that have the form they should have, by name. */
    private final Map<String, Mapping> sound = new HashMap<>();

    OverlayCheck(Overlay overlay) {
        this.overlay = overlay;
        this.own = overlay.files().orElseThrow();
        this.rules = new RuleBook(builtIn, Optional.of(overlay), faults);
    }

    Report report() {
        checkNames();
        var sources = sources();
        var checklist = rules.read(Checklist.NAME, Checklist::read).orElse(new Checklist(List.of()));
        var locales = new TreeSet<>(builtIn.locales());
        locales.addAll(own.locales());
        var english = new Manuscript(Locale.ENGLISH, areas(ENGLISH, Set.of()), Set.of(), sources, checklist);
        faults.check(english, rules.english());
        faults.check(english, List.of(new SomethingToShowRule()));
        locales.remove(ENGLISH);
        locales.forEach(locale -> checkTranslation(locale, english));
        checkHidden();
        return faults.report();
    }

    private void checkNames() {
        if (own.names().isEmpty()) {
            faults.add(overlay.shown(Overlay.HIDE), 1, "There is no file in this folder.",
                    "Write <locale>/<area>.yaml or " + Overlay.HIDE + ", or leave CONTENT_DIR out.");
        }
        for (var locale : own.locales()) {
            if (!Locale.forLanguageTag(locale).toLanguageTag().equals(locale)) {
                faults.add(overlay.shown(locale), 1, "'" + locale + "' is not a language tag.",
                        "Name the folder like en, de or pt-BR.");
            }
        }
        own.areaFiles().stream().filter(name -> !AREA.matcher(PackFiles.areaOf(name)).matches())
                .forEach(name -> faults.add(overlay.shown(name), 1,
                        "'" + PackFiles.areaOf(name) + "' is no name for an area.",
                        "Name the file after it, in one word of lower-case letters from a to z."));
        for (var name : own.names()) {
            boolean known = name.endsWith(".md") || (name.indexOf('/') > 0
                    ? name.endsWith(".yaml")
                    : SHARED.contains(name));
            if (!known) {
                faults.add(overlay.shown(name), 1, "'" + name + "' is not a file of an overlay.",
                        "Name it <locale>/<area>.yaml or one of " + String.join(", ", new TreeSet<>(SHARED))
                                + ", or take it away.");
            }
        }
    }

    private Map<String, Source> sources() {
        var sources = new HashMap<>(rules.read(SourcesFile.NAME, text -> faults.sources(SourcesFile.NAME, text))
                .orElse(Map.of()));
        if (own.names().contains(SourcesFile.NAME)) {
            var name = overlay.shown(SourcesFile.NAME);
            try (var text = own.open(SourcesFile.NAME)) {
                sources.putAll(faults.sources(name, text));
            } catch (IOException e) {
                faults.unreadable(name, e);
            }
        }
        return sources;
    }

    /** The areas of a language that are written whole: all in English, and what there is in another language alone. */
    private List<AreaFile> areas(String locale, Set<String> others) {
        var ids = new TreeSet<>(AreaIds.ORDER);
        builtIn.areaFiles().stream().filter(name -> name.startsWith(locale + "/"))
                .forEach(name -> ids.add(PackFiles.areaOf(name)));
        own.areaFiles().stream().filter(name -> name.startsWith(locale + "/"))
                .forEach(name -> ids.add(PackFiles.areaOf(name)));
        ids.removeAll(others);
        ids.forEach(id -> {
            see(id);
            builtIn(locale + "/" + id + ".yaml").ifPresent(this::see);
        });
        return ids.stream().filter(id -> !overlay.hides(id)).flatMap(id -> area(locale + "/" + id + ".yaml").stream())
                .toList();
    }

    private Optional<AreaFile> area(String name) {
        var below = builtIn(name);
        var mine = own(name, below.isPresent()
                ? SchemaCheck.ofPart("area.schema.json", List.of())
                : SchemaCheck.ofPart("area.schema.json", NEW_AREA));
        if (below.isEmpty() && mine.isEmpty()) {
            return Optional.empty();
        }
        mine.ifPresent(root -> {
            see(root);
            sound.put(name, root);
        });
        var layered = overlay.over(name, below, mine);
        var file = AreaFile.of(name, layered.root(), layered.origin(), problemsOf(name));
        return Optional.of(file);
    }

    private void checkTranslation(String locale, Manuscript english) {
        var translations = new ArrayList<TranslationFile>();
        var ids = new HashSet<String>();
        for (var file : english.areas()) {
            ids.add(file.area().id());
            translation(locale, file.area()).ifPresent(translations::add);
        }
        AreaIds.ALL.stream().filter(overlay::hides).forEach(ids::add);
        // What could not be read in English is no area of this language alone.
        own.areaFiles().stream().filter(name -> name.startsWith(ENGLISH + "/")).map(PackFiles::areaOf)
                .forEach(ids::add);
        var files = new ArrayList<>(translations.stream().map(TranslationFile::asWritten).toList());
        files.addAll(areas(locale, ids));
        var manuscript = new Manuscript(Locale.forLanguageTag(locale), files, Set.of(), english.sources(),
                english.checklist());
        faults.check(manuscript, rules.translation(locale, translations));
        faults.check(manuscript, List.of(new IdRule(), new EvidenceRule()));
    }

    private Optional<TranslationFile> translation(String locale, Area english) {
        var name = locale + "/" + english.id() + ".yaml";
        if (!sound.containsKey(name)) {
            ownTranslation(name, english).ifPresent(mine -> sound.put(name, mine));
        }
        return overlay.translation(locale, english.id(), this::builtIn, file -> Optional.ofNullable(sound.get(file)))
                .map(layered -> TranslationFile.of(name, layered.root(), layered.origin(), english, problemsOf(name)));
    }

    /** What translates is held to the form of translations, what is in this language alone to that of areas. */
    private Optional<Mapping> ownTranslation(String name, Area english) {
        var problems = new ArrayList<Problem>();
        var root = overlay.root(name, problems::add);
        faults.addForm(overlay.shown(name), Optional.empty(), SchemaCheck.ofPart("area.schema.json", List.of()),
                problems);
        int before = faults.size();
        root.ifPresent(mapping -> {
            see(mapping);
            var ids = new HashSet<>(english.items().stream().map(Item::id).toList());
            faults.addForm(overlay.shown(name), Optional.of(Overlay.withItems(mapping, ids::contains)),
                    SchemaCheck.ofPart("translation.schema.json", List.of()), List.of());
            faults.addForm(overlay.shown(name), Optional.of(Overlay.items(mapping, id -> !ids.contains(id))),
                    SchemaCheck.ofPart("area.schema.json", List.of()), List.of());
        });
        return faults.size() > before ? Optional.empty() : root;
    }

    private Optional<Mapping> own(String name, SchemaCheck schema) {
        var problems = new ArrayList<Problem>();
        var root = overlay.root(name, problems::add);
        int before = faults.size();
        faults.addForm(overlay.shown(name), root.map(YamlNode.class::cast), schema, problems);
        return faults.size() > before ? Optional.empty() : root;
    }

    private Optional<Mapping> builtIn(String name) {
        if (!builtIn.names().contains(name)) {
            return Optional.empty();
        }
        try (var text = builtIn.open(name)) {
            return YamlReader.read(text, problem -> {}).map(Mapping.class::cast);
        } catch (IOException e) {
            faults.unreadable(name, e);
            return Optional.empty();
        }
    }

    /** What the form cannot say, such as a date of no calendar; only the overlay's file can hold it. */
    private Problems problemsOf(String name) {
        var schema = SchemaCheck.ofPart("area.schema.json", List.of());
        return problem -> faults.addForm(overlay.shown(name), Optional.empty(), schema, List.of(problem));
    }

    private void checkHidden() {
        overlay.hidden().forEach((id, line) -> {
            if (id.equals(AreaIds.FOUNDATIONS)) {
                faults.add(overlay.shown(Overlay.HIDE), line, "'" + id + "' cannot be hidden: the story stands there.",
                        "Hide items of it instead.");
            } else if (!seen.contains(id)) {
                faults.add(overlay.shown(Overlay.HIDE), line, "'" + id + "' is no item and no area.",
                        "Write an id as 'content preview' shows it, or take the line out.");
            }
        });
    }

    private void see(String id) {
        seen.add(id);
    }

    private void see(Mapping root) {
        seen.addAll(Overlay.idsOfAll(root));
    }
}
