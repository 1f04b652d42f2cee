package io.leadershipbot.content.check;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Plain punctuation, and no meaning by pictures. */
final class PunctuationRule implements Rule {
    /** Below this stand signs such as © that count as pictures by their pedigree alone. */
    private static final int FIRST_PICTURE = 0x2190;

    private static final List<Sign> EVERYWHERE = List.of(
            new Sign("an exclamation mark", sign -> sign == '!', "End with a full stop."),
            new Sign("a long dash", sign -> sign == '\u2014' || sign == '\u2015',
                    "Use a comma, a colon or two sentences."),
            new Sign("an emoji", PunctuationRule::isPicture, "Say it in words."));

    private final List<Sign> signs;

    private PunctuationRule(Sign quotationMarks) {
        this.signs = Stream.concat(EVERYWHERE.stream(), Stream.of(quotationMarks)).toList();
    }

    static PunctuationRule english() {
        return new PunctuationRule(
                new Sign("a curly quotation mark", sign -> sign >= '\u2018' && sign <= '\u201f', "Use ' and \"."));
    }

    /** In German what somebody says stands between \u201e and \u201c. */
    static PunctuationRule german() {
        return new PunctuationRule(new Sign("a quotation mark that is not German",
                sign -> sign == '"' || sign == '\u201d' || sign == '\u201f',
                "Put what is said between \u201e and \u201c."));
    }

    @Override
    public String name() {
        return "punctuation";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.passages().forEach(passage -> {
            for (var sign : signs) {
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
