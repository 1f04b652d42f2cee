package io.leadershipbot.content.check;

import java.util.List;
import java.util.function.IntPredicate;

/** Plain punctuation, and no meaning by pictures. */
final class PunctuationRule implements Rule {
    /** Below this stand signs such as © that count as pictures by their pedigree alone. */
    private static final int FIRST_PICTURE = 0x2190;

    private static final List<Sign> SIGNS = List.of(
            new Sign("an exclamation mark", sign -> sign == '!', "End with a full stop."),
            new Sign("a long dash", sign -> sign == '\u2014' || sign == '\u2015',
                    "Use a comma, a colon or two sentences."),
            new Sign("a curly quotation mark", sign -> sign >= '\u2018' && sign <= '\u201f', "Use ' and \"."),
            new Sign("an emoji", PunctuationRule::isPicture, "Say it in words."));

    @Override
    public String name() {
        return "punctuation";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.passages().forEach(passage -> {
            for (var sign : SIGNS) {
                if (passage.text().codePoints().anyMatch(sign.found())) {
                    findings.add(passage.place(), "There is " + sign.name() + " in '" + passage.text() + "'.",
                            sign.fix());
                }
            }
        });
    }

    private static boolean isPicture(int sign) {
        return Character.isEmojiPresentation(sign) || (sign >= FIRST_PICTURE && Character.isExtendedPictographic(sign));
    }

    private record Sign(String name, IntPredicate found, String fix) {}
}
