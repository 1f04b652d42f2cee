package io.leadershipbot.content.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.leadershipbot.content.Comparison;
import io.leadershipbot.content.Tip;

/** What follows up is a question, and one that yes or no does not answer. */
final class AskRule implements Rule {
    private static final Set<String> SIDE_CLAUSES = Set.of("when", "if", "after", "before", "once", "since", "while",
            "and", "or", "but", "so", "next", "looking", "in", "on", "at");
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final PhraseList yesNo;

    AskRule(PhraseList yesNo) {
        this.yesNo = yesNo;
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
        if (opensYesNo(question)) {
            findings.add(place, "'" + question + "' can be answered with yes or no.",
                    "Open with what, which, who, how, where, when or why.");
        }
    }

    private boolean opensYesNo(String question) {
        var words = Prose.words(question);
        if (words.isEmpty()) {
            return false;
        }
        if (yesNo.holds(words.getFirst())) {
            return true;
        }
        return SIDE_CLAUSES.contains(words.getFirst()) && afterComma(question).stream().anyMatch(yesNo::holds);
    }

    /** The words that open the parts after a comma: "When you asked, did they answer?" */
    private static List<String> afterComma(String question) {
        return COMMA.splitAsStream(question).skip(1).map(Prose::words).filter(words -> !words.isEmpty())
                .map(List::getFirst).toList();
    }
}
