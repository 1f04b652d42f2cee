package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.AreaIds;

/** The files are those of the areas there are, and every area that the checklist speaks of has one. */
final class AreasRule implements Rule {
    @Override
    public String name() {
        return "areas";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var there = manuscript.areas().stream().map(AreaFile::area).map(area -> area.id()).toList();
        manuscript.areas().stream().filter(file -> !AreaIds.ALL.contains(file.area().id()))
                .forEach(file -> findings.add(manuscript.top(file), "'" + file.area().id() + "' is not an area.",
                        "Areas: " + String.join(", ", AreaIds.ALL) + "."));
        for (var area : manuscript.checklist().areas()) {
            if (!there.contains(area) && !manuscript.unread().contains(area)) {
                findings.add(manuscript.fileOf(area), "The area '" + area + "' is missing.", "Write its file.");
            }
        }
    }
}
