package io.leadershipbot.content.check;

import io.leadershipbot.content.Tip;

/** A tip opens with what to do, or with the moment to do it. */
final class OpeningRule implements Rule {
    private final PhraseList words;
    private final PhraseList verbs;

    OpeningRule(PhraseList words, PhraseList verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            var opening = Prose.words(written.item().text()).stream().findFirst();
            if (opening.isPresent() && !words.holds(opening.get()) && !verbs.holds(opening.get())) {
                findings.add(written.at("text"), "The tip opens with '" + opening.get() + "'.",
                        "Open with a verb, or with When, If or Before. A verb that is missing is added to style-en.yaml.");
            }
        });
    }
}
