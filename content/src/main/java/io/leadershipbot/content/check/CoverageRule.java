package io.leadershipbot.content.check;

import io.leadershipbot.content.AreaFile;
import io.leadershipbot.content.AreaIds;
import io.leadershipbot.content.Challenge;
import io.leadershipbot.content.Tip;

/** Everything on the checklist is covered; what people can do twice, at least once by something to do. */
final class CoverageRule implements Rule {
    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var areas = manuscript.areas().stream().map(AreaFile::area).toList();
        var uncovered = Coverage.of(areas, manuscript.checklist()).uncovered();
        for (var row : manuscript.checklist().rows()) {
            var area = AreaIds.of(row.id());
            if (manuscript.unread().contains(area)) {
                continue;
            }
            if (uncovered.contains(row.id())) {
                findings.add(manuscript.fileOf(area), "Nothing covers '" + row.id() + "'.",
                        "Write an item that is about it, and name it in 'covers'.");
            } else if (row.isBehaviour()) {
                checkBehaviour(row.id(), manuscript, findings);
            }
        }
    }

    private static void checkBehaviour(String id, Manuscript manuscript, Findings findings) {
        var items = manuscript.items().map(Written::item).filter(item -> item.covers().contains(id)).toList();
        if (items.size() < 2) {
            findings.add(manuscript.fileOf(AreaIds.of(id)),
                    "Only '" + items.getFirst().id() + "' covers '" + id + "'.",
                    "Write another item about it: what leaders do is covered twice.");
        } else if (items.stream().noneMatch(item -> item instanceof Tip || item instanceof Challenge)) {
            findings.add(manuscript.fileOf(AreaIds.of(id)), "No tip and no challenge covers '" + id + "'.",
                    "Write one: what leaders do has to be tried.");
        }
    }
}
