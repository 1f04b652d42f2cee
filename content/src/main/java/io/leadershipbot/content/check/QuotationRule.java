package io.leadershipbot.content.check;

import java.util.Locale;

import io.leadershipbot.content.Quotation;
import io.leadershipbot.content.Status;

/** A quotation never claims an origin that is not known. */
final class QuotationRule implements Rule {
    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Quotation.class).forEach(written -> checkOrigin(written, findings));
    }

    private static void checkOrigin(Written<Quotation> written, Findings findings) {
        var quotation = written.item();
        switch (quotation.status()) {
            case VERIFIED -> {
                if (quotation.source().isEmpty()) {
                    findings.add(written.at(), "A verified quotation names no 'source'.",
                            "Say where the wording was checked, or call it unverified.");
                }
            }
            case DISPUTED, MISATTRIBUTED, PARAPHRASE, SECONDHAND -> {
                if (quotation.origin().isEmpty()) {
                    findings.add(written.at(),
                            "The quotation is " + spelled(quotation.status()) + " and names no 'origin'.",
                            "Say what is really known, in one or two plain sentences.");
                }
            }
            case UNVERIFIED -> {
                // Shown as "often attributed to": nothing more is claimed.
            }
        }
    }

    private static String spelled(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
