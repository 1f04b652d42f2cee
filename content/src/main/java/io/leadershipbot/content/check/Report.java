package io.leadershipbot.content.check;

import java.util.Comparator;
import java.util.List;

/** Every fault of a pack, by file and line. */
public record Report(List<Fault> faults) {
    public Report {
        faults = faults.stream().sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line)
                .thenComparing(Fault::rule).thenComparing(Fault::what)).toList();
    }

    public boolean clean() {
        return faults.isEmpty();
    }
}
