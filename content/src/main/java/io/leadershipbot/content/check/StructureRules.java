package io.leadershipbot.content.check;

import java.util.List;

/** The rules that hold in every language. */
final class StructureRules {
    private StructureRules() {}

    static List<Rule> all() {
        return List.of(new IdRule(), new CoverRule(), new EvidenceRule(), new QuotationRule(), new SynonymRule(),
                new NearDuplicateRule());
    }

    /** What only a pack has to keep that stands on its own: that nothing is missing. */
    static List<Rule> ofWholePack(Floors floors, Released released) {
        return List.of(new AreasRule(), new FloorRule(floors), new CoverageRule(), new ArticleQuotationRule(),
                new ReleasedRule(released));
    }
}
