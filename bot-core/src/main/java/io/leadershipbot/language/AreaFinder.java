package io.leadershipbot.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.leadershipbot.content.Area;
import io.leadershipbot.content.Pack;

/** Finds the area that somebody means: by its id, its title or what else people call it. */
public final class AreaFinder {

    private final Map<String, Area> byName = new LinkedHashMap<>();

    AreaFinder(Pack pack) {
        pack.areas().forEach(area -> byName.put(area.id(), area));
        pack.areas().forEach(area -> {
            byName.putIfAbsent(plain(area.title()), area);
            area.also().forEach(name -> byName.putIfAbsent(plain(name), area));
        });
    }

    /** What was found. */
    public sealed interface Found {

        /** This one. */
        record Exactly(Area area) implements Found {}

        /**
         * This one, typed with a slip.
         *
         * @param similarity as {@link NearMiss.Match#similarity}
         */
        record Nearly(Area area, double similarity) implements Found {}

        /** None; these come nearest. */
        record Not(List<Area> nearest) implements Found {}
    }

    /** Finds an area by what was typed. */
    public Found find(String typed) {
        var name = plain(typed);
        var exact = byName.get(name);
        if (exact != null) {
            return new Found.Exactly(exact);
        }
        var near = NearMiss.of(name, byName.keySet());
        if (!near.isEmpty() && near.getFirst().isSlip()) {
            return new Found.Nearly(named(near.getFirst()), near.getFirst().similarity());
        }
        return new Found.Not(near.stream().map(this::named).distinct().limit(3).toList());
    }

    private Area named(NearMiss.Match match) {
        return java.util.Objects.requireNonNull(byName.get(match.candidate()));
    }

    /** Lower case, and nothing but letters, digits and single spaces. */
    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }
}
