package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Collects measures, and prints each as it comes. */
final class Report {

    private static final MathContext DIGITS = new MathContext(4);

    private final List<Measure> measures = new ArrayList<>();
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void say(String words) {
        out.println(words);
    }

    void add(Measure measure) {
        measures.add(measure);
        out.printf(Locale.ROOT, "  %-28s %10.2f %-4s  baseline %10.2f  ratio %6.2f%n", measure.name(), measure.value(),
                measure.unit(), measure.baseline(), measure.ratio());
    }

    /** Writes a list of name, value, unit, baseline and ratio. */
    void write(Path file) throws IOException {
        var rounded = measures.stream().map(measure -> new Measure(measure.name(), rounded(measure.value()),
                measure.unit(), rounded(measure.baseline()), rounded(measure.ratio()))).toList();
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rounded);
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
