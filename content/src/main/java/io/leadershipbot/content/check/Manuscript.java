package io.leadershipbot.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.Item;
import io.leadershipbot.content.Source;

/**
 * All that rules look at: one locale's areas, and what they are held against.
 *
 * @param unread the areas whose file is not YAML: nothing is known about them, so nothing is said
 * @param sources by id
 */
record Manuscript(Locale locale, List<AreaFile> areas, Set<String> unread, Map<String, Source> sources,
        Checklist checklist) {
    Stream<Written<Item>> items() {
        return areas.stream().flatMap(
                file -> file.entries().stream().map(entry -> new Written<>(file, entry.item(), entry.node())));
    }

    <T extends Item> Stream<Written<T>> all(Class<T> kind) {
        return items().filter(written -> kind.isInstance(written.item()))
                .map(written -> new Written<>(written.file(), kind.cast(written.item()), written.node()));
    }

    Stream<Passage> passages() {
        return Stream.concat(areas.stream().flatMap(Passage::of), items().flatMap(Passage::of));
    }

    /** Whether there is a file of this area, read or not. */
    boolean knows(String area) {
        return unread.contains(area) || areas.stream().anyMatch(file -> file.area().id().equals(area));
    }

    /** The first line of an area's file. */
    Place top(AreaFile file) {
        return new Place(file.origin().file(), 1, file.area().id());
    }

    /** Where the file of an area stands, or should. */
    Place fileOf(String area) {
        return new Place(locale.toLanguageTag() + "/" + area + ".yaml", 1, area);
    }
}
