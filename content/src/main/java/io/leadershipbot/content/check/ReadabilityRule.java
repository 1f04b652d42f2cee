package io.leadershipbot.content.check;

import java.util.Locale;

import io.leadershipbot.content.Tip;

/** A tip can be read with ease after eight years of school. */
final class ReadabilityRule implements Rule {
    private static final double HIGHEST = 8;

    @Override
    public String name() {
        return "readability";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            double grade = Readability.grade(written.item().text());
            if (grade > HIGHEST) {
                findings.add(written.at("text"),
                        String.format(Locale.ROOT, "The tip reads at Flesch-Kincaid grade %.1f.", grade),
                        "Use shorter words and shorter sentences, down to grade 8.");
            }
        });
    }
}
