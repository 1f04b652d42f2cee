package io.leadershipbot.content.check;

import io.leadershipbot.content.Tip;

/** A tip names the moment at which to do it. */
final class CueRule implements Rule {
    private final PhraseList cues;

    CueRule(PhraseList cues) {
        this.cues = cues;
    }

    @Override
    public String name() {
        return "cue";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            var text = written.item().text();
            if (!text.isEmpty() && cues.firstIn(text).isEmpty()) {
                findings.add(written.at("text"), "The tip names no cue and no time.",
                        "Say when: today, this week, in your next one-on-one, before you press send.");
            }
        });
    }
}
