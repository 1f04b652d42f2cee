package io.leadershipbot.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The content in one language. Unmodifiable. */
public final class Pack {
    private final Locale locale;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final List<Tip> tips;
    private final Map<String, Source> sources;

    /** @param areas in the order in which they are shown, with ids that are unique */
    Pack(Locale locale, List<Area> areas, Map<String, Source> sources) {
        this.locale = locale;
        this.sources = Map.copyOf(sources);
        areas.forEach(area -> this.areas.put(area.id(), area));
        areas.forEach(area -> area.items().forEach(item -> items.put(item.id(), item)));
        this.tips = areas.stream().flatMap(area -> area.tips().stream()).toList();
    }

    public Locale locale() {
        return locale;
    }

    /** In canonical order, foundations first. */
    public List<Area> areas() {
        return List.copyOf(areas.values());
    }

    public Optional<Area> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    public List<Tip> tips() {
        return tips;
    }

    public Optional<Tip> tip(String id) {
        return item(id).filter(Tip.class::isInstance).map(Tip.class::cast);
    }

    /**
     * The area that holds an item.
     *
     * @throws IllegalArgumentException for an item that is not of this pack
     */
    public Area areaOf(Item item) {
        return area(AreaIds.of(item.id()))
                .orElseThrow(() -> new IllegalArgumentException("No area of this pack holds " + item.id()));
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** A piece of research by the id that a tip's evidence names. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
