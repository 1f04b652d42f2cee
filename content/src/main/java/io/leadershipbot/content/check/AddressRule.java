package io.leadershipbot.content.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** In German people are addressed as "du": the capital letter within a sentence gives away the other address. */
final class AddressRule implements Rule {

    private static final Pattern WITHIN_A_SENTENCE = Pattern.compile("(?<=[\\p{L},;:] )\\p{Lu}\\p{L}*");

    private final PhraseList formal;

    AddressRule(PhraseList formal) {
        this.formal = formal;
    }

    @Override
    public String name() {
        return "address";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.passages().forEach(passage -> WITHIN_A_SENTENCE.matcher(passage.text()).results()
                .map(found -> found.group()).filter(word -> formal.holds(word.toLowerCase(Locale.ROOT)))
                .findFirst().ifPresent(word -> findings.add(passage.place(),
                        "'" + word + "' addresses somebody formally in '" + passage.text() + "'.",
                        "Say du, dir, dein, or ihr and euch to several.")));
    }
}
