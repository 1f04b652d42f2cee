package io.leadershipbot.content.check;

import io.leadershipbot.content.PraiseStarter;

/** Praise must not tell who sent it: it never speaks of what happened between two people. */
final class EncounterRule implements Rule {
    private final PhraseList encounters;

    EncounterRule(PhraseList encounters) {
        this.encounters = encounters;
    }

    @Override
    public String name() {
        return "encounter";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(PraiseStarter.class).forEach(written -> encounters.firstIn(written.item().text())
                .ifPresent(phrase -> findings.add(written.at("text"), "'" + phrase + "' can tell who is writing.",
                        "Describe what three or more people could have seen.")));
    }
}
