package io.leadershipbot.content.check;

import io.leadershipbot.content.Tip;

/** The evidence that a tip names is among the sources. */
final class EvidenceRule implements Rule {
    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            for (var id : written.item().evidence()) {
                if (!manuscript.sources().containsKey(id)) {
                    findings.add(written.at("evidence"), "'" + id + "' is not in sources.yaml.",
                            "Add the source, or correct the id.");
                }
            }
        });
    }
}
