package io.leadershipbot.content.check;

import java.util.List;
import java.util.Set;

import io.leadershipbot.content.check.Passage.Kind;

/** The rules for English words. */
final class EnglishRules {
    /** What {@code style-en.yaml} brings. */
    static final Set<String> LISTS = Set.of("opening_words", "opening_verbs", "cues", "yes_no_openers", "jargon",
            "gendered", "metaphors", "encounters");

    private EnglishRules() {}

    /** @param article the hashes of the source article's runs of words */
    static List<Rule> all(Style style, Set<String> article) {
        return List.of(new LengthRule(1), new SentenceRule(), ReadabilityRule.english(),
                new OpeningRule(style.list("opening_words"), style.list("opening_verbs")),
                new CueRule(style.list("cues")), AskRule.english(style.list("yes_no_openers")), new FirstWordsRule(),
                new OpeningShareRule(), PunctuationRule.english(),
                new WordRule("jargon", style.list("jargon"), Set.of(Kind.values())),
                new WordRule("gendered", style.list("gendered"), Set.of(Kind.AREA, Kind.ITEM)),
                new WordRule("metaphors", style.list("metaphors"), Set.of(Kind.AREA, Kind.STORY, Kind.ITEM)),
                new EncounterRule(style.list("encounters")), new SharedRunsRule(article));
    }
}
