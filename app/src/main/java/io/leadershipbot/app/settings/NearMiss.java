package io.leadershipbot.app.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What a misspelt name was probably meant to be. */
final class NearMiss {

    /** At least this alike; letters that change places count little, as fingers slip that way. */
    private static final double ALIKE = 0.88;

    private NearMiss() {}

    static Optional<String> of(String typed, Collection<String> known) {
        var name = typed.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        var similarity = new JaroWinklerSimilarity();
        return known.stream().filter(candidate -> similarity.apply(name, candidate) >= ALIKE)
                .max(Comparator.comparing(candidate -> similarity.apply(name, candidate)));
    }
}
