package io.leadershipbot.content.check;

import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Tip;

/** In German a question that yes or no does not answer has a question word near its beginning: „An wem …?“ */
final class OpenQuestionRule implements Rule {

    private static final int NEAR = 4;

    private final PhraseList questionWords;

    OpenQuestionRule(PhraseList questionWords) {
        this.questionWords = questionWords;
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
        var main = question.substring(question.lastIndexOf(',') + 1);
        if (!isOpen(question) && !isOpen(main)) {
            findings.add(place, "'" + question + "' can be answered with yes or no.",
                    "Open with was, welche, wer, wie, wo, wann, woran or warum.");
        }
    }

    private boolean isOpen(String part) {
        return Prose.words(part).stream().limit(NEAR).anyMatch(questionWords::holds);
    }
}
