package io.leadershipbot.content.check;

import java.util.function.Predicate;

import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Tip;

/** What follows up is a question, and one that yes or no does not answer. */
final class AskRule implements Rule {
    private final Predicate<String> takesYesOrNo;
    private final String fix;

    private AskRule(Predicate<String> takesYesOrNo, String fix) {
        this.takesYesOrNo = takesYesOrNo;
        this.fix = fix;
    }

    /** @param yesNo what opens a question that yes or no answers */
    static AskRule english(PhraseList yesNo) {
        return new AskRule(new EnglishQuestions(yesNo)::takeYesOrNo,
                "Open with what, which, who, how, where, when or why.");
    }

    static AskRule german(PhraseList questionWords) {
        return new AskRule(new GermanQuestions(questionWords)::takeYesOrNo,
                "Open with was, welche, wer, wie, wo, wann, woran or warum.");
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(tip -> check(tip.item().ask(), tip.at("ask"), findings));
        manuscript.all(Comparison.class).forEach(pair -> check(pair.item().ask(), pair.at("ask"), findings));
    }

    private void check(String ask, Place place, Findings findings) {
        if (ask.isEmpty()) {
            return;
        }
        if (!ask.endsWith("?")) {
            findings.add(place, "The question '" + ask + "' does not end in a question mark.", "Ask something.");
        }
        var question = Prose.sentences(ask).getLast();
        if (takesYesOrNo.test(question)) {
            findings.add(place, "'" + question + "' can be answered with yes or no.", fix);
        }
    }
}
