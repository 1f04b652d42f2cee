package io.leadershipbot.content.check;

import java.util.stream.Collectors;

/** What an item says it covers is on the checklist, and is not covered by a role. */
final class CoverRule implements Rule {
    @Override
    public String name() {
        return "covers";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        var rows = manuscript.checklist().rows().stream()
                .collect(Collectors.toMap(Checklist.Row::id, row -> row, (one, two) -> one));
        manuscript.items().forEach(written -> {
            for (var id : written.item().covers()) {
                var row = rows.get(id);
                if (row == null) {
                    findings.add(written.at("covers"), "'" + id + "' is not on the checklist.",
                            "Name an id of checklist.jsonl that the item is about.");
                } else if (row.byRole()) {
                    findings.add(written.at("covers"), "'" + id + "' is covered by a role.",
                            "Remove it: the baseline and the article's quotation cover it by being there.");
                }
            }
        });
    }
}
