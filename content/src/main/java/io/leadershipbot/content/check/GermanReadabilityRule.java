package io.leadershipbot.content.check;

import java.util.Locale;

import io.leadershipbot.content.Tip;

/** A German tip can be read with ease after nine years of school; compounds make its words longer than English ones. */
final class GermanReadabilityRule implements Rule {

    private static final double HIGHEST = 9;

    @Override
    public String name() {
        return "readability";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            double grade = GermanReadability.grade(written.item().text());
            if (grade > HIGHEST) {
                findings.add(written.at("text"),
                        String.format(Locale.ROOT, "The tip reads at grade %.1f of the Wiener Sachtextformel.", grade),
                        "Use shorter words and shorter sentences, down to grade 9.");
            }
        });
    }
}
