package io.leadershipbot.content.check;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

import io.leadershipbot.content.Tip;

/** A tip can be read with ease after so many years of school. */
final class ReadabilityRule implements Rule {
    private final String measure;
    private final ToDoubleFunction<String> grade;
    private final int highest;

    private ReadabilityRule(String measure, ToDoubleFunction<String> grade, int highest) {
        this.measure = measure;
        this.grade = grade;
        this.highest = highest;
    }

    static ReadabilityRule english() {
        return new ReadabilityRule("Flesch-Kincaid grade %.1f", Readability::grade, 8);
    }

    /** One year more: compounds make German words longer than English ones. */
    static ReadabilityRule german() {
        return new ReadabilityRule("grade %.1f of the Wiener Sachtextformel", GermanReadability::grade, 9);
    }

    @Override
    public String name() {
        return "readability";
    }

    @Override
    public void check(Manuscript manuscript, Findings findings) {
        manuscript.all(Tip.class).forEach(written -> {
            double reads = grade.applyAsDouble(written.item().text());
            if (reads > highest) {
                findings.add(written.at("text"), "The tip reads at " + String.format(Locale.ROOT, measure, reads) + ".",
                        "Use shorter words and shorter sentences, down to grade " + highest + ".");
            }
        });
    }
}
