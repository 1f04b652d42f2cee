package io.leadershipbot.command;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.leadershipbot.language.NearMiss;

/** Time zones as people type them: {@code Europe/Berlin}, {@code europe/berlin}, {@code Berlin}, {@code UTC+2}. */
final class Zones {

    private static final Map<String, ZoneId> BY_NAME = byName();

    private Zones() {}

    /** The zone of that name, or of that city. */
    static Optional<ZoneId> find(String typed) {
        var known = BY_NAME.get(plain(typed));
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return Optional.of(ZoneId.of(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    /** Names of zones that may have been meant. */
    static List<String> near(String typed) {
        return NearMiss.of(plain(typed), BY_NAME.keySet()).stream()
                .flatMap(match -> Optional.ofNullable(BY_NAME.get(match.candidate())).stream())
                .map(ZoneId::getId).distinct().limit(2).toList();
    }

    private static String plain(String typed) {
        return typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    private static Map<String, ZoneId> byName() {
        var names = new TreeMap<String, ZoneId>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            names.put(id.toLowerCase(Locale.ROOT), ZoneId.of(id));
        }
        // A city's name alone is enough where one region has it; abbreviations such as EST are left to ZoneId.
        var cities = new TreeMap<String, ZoneId>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            if (id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")) {
                cities.put(id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), ZoneId.of(id));
            }
        }
        cities.forEach(names::putIfAbsent);
        return names;
    }
}
