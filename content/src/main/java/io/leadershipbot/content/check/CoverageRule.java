package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.AreaIds;

/** Everything on the checklist is covered. */
final class CoverageRule implements Rule {
    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var areas = manuscript.areas().stream().map(AreaFile::area).toList();
        for (var id : Coverage.of(areas, manuscript.checklist()).uncovered()) {
            if (!manuscript.unread().contains(AreaIds.of(id))) {
                findings.add(manuscript.fileOf(AreaIds.of(id)), "Nothing covers '" + id + "'.",
                        "Write an item that is about it, and name it in 'covers'.");
            }
        }
    }
}
