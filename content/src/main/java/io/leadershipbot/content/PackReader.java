package io.leadershipbot.content;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.Problems;
import io.leadershipbot.content.yaml.YamlNode.Mapping;
import io.leadershipbot.content.yaml.YamlReader;

/** From files to packs. Stops at the first fault; to see them all, check the pack. */
final class PackReader {
    private final PackFiles files;
    private final Overlay overlay;

    PackReader(PackFiles files, Overlay overlay) {
        this.files = files;
        this.overlay = overlay;
    }

    Map<String, Source> sources() {
        var sources = new HashMap<String, Source>();
        try (var text = files.openShared(SourcesFile.NAME)) {
            read(text, SourcesFile.NAME, sources);
        } catch (IOException e) {
            throw unreadable(SourcesFile.NAME, e);
        }
        if (overlay.holds(SourcesFile.NAME)) {
            var name = overlay.shown(SourcesFile.NAME);
            try (var text = overlay.files().orElseThrow().open(SourcesFile.NAME)) {
                read(text, name, sources);
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        }
        return sources;
    }

    private static void read(Reader text, String name, Map<String, Source> sources) {
        SourcesFile.read(text, refusing(name))
                .ifPresent(found -> found.sources().forEach(source -> sources.put(source.id(), source)));
    }

    /** The languages that there are: in the pack, and in what lies over it. */
    SortedSet<String> locales() {
        var locales = new TreeSet<>(files.locales());
        overlay.files().ifPresent(own -> locales.addAll(own.locales()));
        return locales;
    }

    Pack pack(String language, Map<String, Source> sources) {
        var areas = areaIds(language).stream().filter(id -> !overlay.hides(id))
                .flatMap(id -> area(language, id).stream())
                .toList();
        refuseRepeatedIds(areas);
        return new Pack(Locale.forLanguageTag(language), areas.stream().map(AreaFile::area).toList(), sources);
    }

    /**
     * A pack in another language than English.
     *
     * @param next what it falls back to
     */
    Pack translation(String language, Pack english, Pack next, Map<String, Source> sources) {
        refuseUnknownAreas(language, english);
        var areas = new ArrayList<>(next.areas().stream().map(area -> english.area(area.id())
                .flatMap(original -> translation(language, original)).map(file -> file.over(area)).orElse(area))
                .toList());
        // What an organisation has in this language alone.
        areaIds(language).stream().filter(id -> english.area(id).isEmpty() && !overlay.hides(id))
                .forEach(id -> area(language, id).map(AreaFile::area).ifPresent(areas::add));
        areas.sort(Comparator.comparing(Area::id, AreaIds.ORDER));
        return new Pack(Locale.forLanguageTag(language), areas, sources);
    }

    private Optional<TranslationFile> translation(String language, Area english) {
        var name = language + "/" + english.id() + ".yaml";
        return overlay.translation(language, english.id(), this::root, this::own)
                .map(layered -> TranslationFile.of(name, layered.root(), layered.origin(), english,
                        refusing(layered.origin().file())));
    }

    private SortedSet<String> areaIds(String language) {
        var ids = new TreeSet<>(AreaIds.ORDER);
        Stream.concat(files.areaFiles().stream(), overlay.files().stream().flatMap(own -> own.areaFiles().stream()))
                .filter(name -> name.startsWith(language + "/")).map(PackFiles::areaOf).forEach(ids::add);
        return ids;
    }

    private void refuseUnknownAreas(String language, Pack english) {
        for (var name : files.areaFiles()) {
            var area = PackFiles.areaOf(name);
            if (name.startsWith(language + "/") && english.area(area).isEmpty() && !overlay.hides(area)) {
                refusing(name).report(new Problem(1, "files", "There is no area '" + area + "' in English.",
                        "Write en/" + area + ".yaml first, or take this file away."));
            }
        }
    }

    private Optional<AreaFile> area(String language, String id) {
        var name = language + "/" + id + ".yaml";
        if (files.names().contains(name) && !AreaIds.ALL.contains(id)) {
            refusing(name).report(new Problem(1, "files", "'" + id + "' is not an area.",
                    "Areas: " + String.join(", ", AreaIds.ALL) + "."));
        }
        var layered = merged(name);
        return Optional.of(AreaFile.of(name, layered.root(), layered.origin(), refusing(layered.origin().file())));
    }

    private Overlay.Layered merged(String name) {
        return overlay.over(name, root(name), own(name));
    }

    private Optional<Mapping> own(String name) {
        return overlay.root(name, refusing(overlay.shown(name)));
    }

    private Optional<Mapping> root(String name) {
        if (!files.names().contains(name)) {
            return Optional.empty();
        }
        try (var text = files.open(name)) {
            return YamlReader.read(text, refusing(name)).map(root -> root instanceof Mapping mapping
                    ? mapping
                    : new Mapping(root.line(), Map.of()));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static void refuseRepeatedIds(List<AreaFile> areas) {
        var first = new HashMap<String, String>();
        for (var file : areas) {
            for (var entry : file.entries()) {
                var id = entry.item().id();
                if (!AreaIds.of(id).equals(file.area().id())) {
                    refusing(file.name()).report(new Problem(entry.line(), "ids", "'" + id + "' is not of this area.",
                            "Begin it with '" + file.area().id() + ".'."));
                }
                var other = first.putIfAbsent(id, file.name());
                if (other != null) {
                    refusing(file.name()).report(new Problem(entry.line(), "ids",
                            "'" + id + "' is taken already, in " + other + ".", "Give this item an id of its own."));
                }
            }
        }
    }

    private static Problems refusing(String file) {
        return problem -> {
            throw new ContentException(file, problem);
        };
    }

    private static ContentException unreadable(String file, IOException cause) {
        var refusal = new ContentException(file, new Problem(1, "files", "The file cannot be read: " + cause + ".",
                "See that it exists and that the bot may read it."));
        refusal.initCause(cause);
        return refusal;
    }
}
