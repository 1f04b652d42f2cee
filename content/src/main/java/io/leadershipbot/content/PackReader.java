package io.leadershipbot.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.content.yaml.Problem;
import io.leadershipbot.content.yaml.Problems;

/** From files to packs. Stops at the first fault; to see them all, check the pack. */
final class PackReader {
    private final PackFiles files;

    PackReader(PackFiles files) {
        this.files = files;
    }

    Map<String, Source> sources() {
        var sources = new HashMap<String, Source>();
        try (var text = files.openShared(SourcesFile.NAME)) {
            var file = SourcesFile.read(text, refusing(SourcesFile.NAME));
            file.ifPresent(found -> found.sources().forEach(source -> sources.put(source.id(), source)));
        } catch (IOException e) {
            throw unreadable(SourcesFile.NAME, e);
        }
        return sources;
    }

    Pack pack(String language, Map<String, Source> sources) {
        var areas = new ArrayList<AreaFile>();
        for (var name : files.areaFiles()) {
            if (name.startsWith(language + "/")) {
                area(name).ifPresent(areas::add);
            }
        }
        refuseRepeatedIds(areas);
        var inOrder = areas.stream().map(AreaFile::area)
                .sorted((a, b) -> AreaIds.ALL.indexOf(a.id()) - AreaIds.ALL.indexOf(b.id())).toList();
        return new Pack(Locale.forLanguageTag(language), inOrder, sources);
    }

    /**
     * A pack in another language than English.
     *
     * @param next what it falls back to
     */
    Pack translation(String language, Pack english, Pack next, Map<String, Source> sources) {
        refuseUnknownAreas(language, english);
        var areas = next.areas().stream().map(area -> english.area(area.id())
                .flatMap(original -> translation(language + "/" + area.id() + ".yaml", original))
                .map(file -> file.over(area)).orElse(area)).toList();
        return new Pack(Locale.forLanguageTag(language), areas, sources);
    }

    private Optional<TranslationFile> translation(String name, Area english) {
        if (!files.names().contains(name)) {
            return Optional.empty();
        }
        try (var text = files.open(name)) {
            return TranslationFile.read(name, text, english, refusing(name));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private void refuseUnknownAreas(String language, Pack english) {
        for (var name : files.areaFiles()) {
            var area = name.substring(name.indexOf('/') + 1, name.length() - ".yaml".length());
            if (name.startsWith(language + "/") && english.area(area).isEmpty()) {
                refusing(name).report(new Problem(1, "files", "There is no area '" + area + "' in English.",
                        "Write en/" + area + ".yaml first, or take this file away."));
            }
        }
    }

    private Optional<AreaFile> area(String name) {
        try (var text = files.open(name)) {
            return AreaFile.read(name, text, refusing(name));
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
