package io.leadershipbot.app.benchmark;

/**
 * A number and what it is compared with.
 *
 * @param value less is better
 * @param baseline the same of something known, measured in the same run and in the same unit
 * @param ratio value by baseline
 */
record Measure(String name, double value, String unit, double baseline, double ratio) {

    static Measure of(String name, double value, String unit, double baseline) {
        return new Measure(name, value, unit, baseline, value / baseline);
    }
}
