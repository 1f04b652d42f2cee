package io.leadershipbot.content.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.PackFiles;
import io.leadershipbot.content.Quotation;

/**
 * What covers what: for each id of the checklist the ids of the items that are about it, and what nothing covers.
 *
 * @param covered in the order of the checklist; {@code targets.baseline} stands for that area's baseline
 */
public record Coverage(Map<String, List<String>> covered, List<String> uncovered) {
    public Coverage {
        covered = Collections.unmodifiableMap(new LinkedHashMap<>(covered));
        uncovered = List.copyOf(uncovered);
    }

    /** What the English of the built-in pack covers. */
    public static Coverage builtIn() {
        return of(Library.builtIn().in(Locale.ENGLISH).areas(), Checklist.builtIn());
    }

    /**
     * What the English of a pack on disk covers, by its own checklist or, where it brings none, the built-in one.
     *
     * @throws io.leadershipbot.content.ContentException where the pack cannot be read
     */
    public static Coverage of(Path folder) {
        var areas = Library.load(folder).in(Locale.ENGLISH).areas();
        try (var text = PackFiles.in(folder).openShared(Checklist.NAME)) {
            return of(areas, Checklist.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Coverage of(List<Area> areas, Checklist checklist) {
        var covered = new LinkedHashMap<String, List<String>>();
        var uncovered = new ArrayList<String>();
        for (var row : checklist.rows()) {
            var ids = new ArrayList<String>();
            for (var area : areas) {
                if (area.id().equals(AreaIds.of(row.id()))) {
                    ids.addAll(byRole(row, area));
                }
                area.items().stream().filter(item -> item.covers().contains(row.id()))
                        .forEach(item -> ids.add(item.id()));
            }
            if (ids.isEmpty()) {
                uncovered.add(row.id());
            } else {
                covered.put(row.id(), List.copyOf(ids));
            }
        }
        return new Coverage(covered, uncovered);
    }

    private static List<String> byRole(Checklist.Row row, Area area) {
        if (row.byBaseline()) {
            return area.baseline().map(text -> area.id() + ".baseline").stream().toList();
        }
        if (row.byArticleQuote()) {
            return area.articleQuote().map(Quotation::id).stream().toList();
        }
        return List.of();
    }
}
