package io.leadershipbot.content.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English questions apart by the word that opens them, or the clause behind a comma. */
final class EnglishQuestions {
    private static final Set<String> SIDE_CLAUSES = Set.of("when", "if", "after", "before", "once", "since", "while",
            "and", "or", "but", "so", "next", "looking", "in", "on", "at");
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private final PhraseList yesNo;

    EnglishQuestions(PhraseList yesNo) {
        this.yesNo = yesNo;
    }

    boolean takeYesOrNo(String question) {
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
