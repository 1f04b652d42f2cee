package io.leadershipbot.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.leadershipbot.content.Library;
import io.leadershipbot.content.Overlay;
import io.leadershipbot.content.check.ContentCheck;
import io.leadershipbot.content.check.Fault;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** What the bot has to say: what it brings, and what the organisation lays over it. */
final class Contents {

    private Contents() {}

    /**
     * Reads it.
     *
     * @param folder of the overlay; empty where there is none
     * @throws OverlayFaultsException with every fault of an overlay that has any
     */
    static Library read(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return Library.builtIn();
        }
        var faults = ContentCheck.overlay(folder.get()).faults();
        if (!faults.isEmpty()) {
            throw new OverlayFaultsException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        }
        return Library.builtInWith(Overlay.in(folder.get()));
    }

    /** Tells the log how much there is with what the organisation laid over it. */
    static void note(Library library, EventLog log) {
        var areas = library.in(Locale.ENGLISH).areas();
        log.note(Event.OWN_CONTENT, Detail.number("areas", areas.size()),
                Detail.number("items", areas.stream().mapToInt(area -> area.items().size()).sum()));
    }
}
