package io.leadershipbot.content.check;

import io.leadershipbot.content.Tip;

/** A tip is one to three sentences, none of them long. */
final class SentenceRule implements Rule {
    private static final int MOST = 3;
    private static final int LONGEST = 25;

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            var sentences = Prose.sentences(written.item().text());
            if (sentences.size() > MOST) {
                findings.add(written.at("text"), "The tip has " + sentences.size() + " sentences.",
                        "Say it in " + MOST + " or fewer.");
            }
            for (var sentence : sentences) {
                int words = Prose.countWords(sentence);
                if (words > LONGEST) {
                    findings.add(written.at("text"), "A sentence has " + words + " words: '" + sentence + "'",
                            "Split it, or take out " + (words - LONGEST) + ".");
                }
            }
        });
    }
}
