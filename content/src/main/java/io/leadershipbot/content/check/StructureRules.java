package io.leadershipbot.content.check;

import java.util.List;

/** The rules that hold in every language. */
final class StructureRules {
    private StructureRules() {}

    static List<Rule> all() {
        return List.of(new AreasRule(), new FloorRule(), new IdRule(), new CoverRule(), new CoverageRule(),
                new EvidenceRule(), new QuotationRule(), new SynonymRule());
    }
}
