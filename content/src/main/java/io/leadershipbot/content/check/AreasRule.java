package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;

/** Every area that the checklist speaks of has its file. */
final class AreasRule implements Rule {
    @Override
    public String name() {
        return "areas";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var there = manuscript.areas().stream().map(AreaFile::area).map(area -> area.id()).toList();
        for (var area : manuscript.checklist().areas()) {
            if (!there.contains(area) && !manuscript.unread().contains(area)) {
                findings.add(manuscript.fileOf(area), "The area '" + area + "' is missing.", "Write its file.");
            }
        }
    }
}
