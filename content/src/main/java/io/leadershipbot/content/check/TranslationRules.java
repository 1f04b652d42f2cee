package io.leadershipbot.content.check;

import java.util.List;

import io.leadershipbot.content.TranslationFile;

/** The rules that hold for every language but English. */
final class TranslationRules {

    /** By how much a translation may be longer than its English. */
    private static final double LONGER = 1.4;

    private TranslationRules() {}

    static List<Rule> all(List<TranslationFile> translations) {
        return List.of(new StaleRule(translations), new SynonymRule(),
                new NearDuplicateRule(), new LengthRule(LONGER));
    }
}
