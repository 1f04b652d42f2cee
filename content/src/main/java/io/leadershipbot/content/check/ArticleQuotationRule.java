package io.leadershipbot.content.check;

import io.leadershipbot.content.Quotation;

/** Each area has the quotation that the source article uses for it. */
final class ArticleQuotationRule implements Rule {
    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        for (var file : manuscript.areas()) {
            long marked = file.area().quotes().stream().filter(Quotation::article).count();
            if (marked != 1) {
                findings.add(manuscript.top(file), marked + " quotations are marked 'article: true'.",
                        "Mark the one that the source article uses for this area.");
            }
        }
    }
}
