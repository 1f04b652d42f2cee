package io.leadershipbot.content.check;

import java.util.List;
import java.util.Set;

import io.leadershipbot.content.check.Passage.Kind;

/** The rules for German words. */
final class GermanRules {

    /** What {@code style-de.yaml} brings. */
    static final Set<String> LISTS = Set.of("question_words", "formal", "jargon", "metaphors", "encounters");

    private GermanRules() {}

    static List<Rule> all(Style style) {
        return List.of(new SentenceRule(), ReadabilityRule.german(),
                AskRule.german(style.list("question_words")), PunctuationRule.german(),
                new AddressRule(style.list("formal")),
                new WordRule("jargon", style.list("jargon"), Set.of(Kind.values())),
                new WordRule("metaphors", style.list("metaphors"), Set.of(Kind.AREA, Kind.STORY, Kind.ITEM)),
                new EncounterRule(style.list("encounters")), new SharedRunsRule(Set.of()));
    }
}
