package io.leadershipbot.app.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a misspelt name was probably meant to be. */
final class NearMiss {

    /** One letter in four may be wrong. */
    private static final int LETTERS_A_FAULT = 4;

    private NearMiss() {}

    static Optional<String> of(String typed, Collection<String> known) {
        var name = typed.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        var distance = new LevenshteinDistance(Math.max(1, name.length() / LETTERS_A_FAULT));
        return known.stream().filter(candidate -> distance.apply(name, candidate) >= 0)
                .min(Comparator.comparing(candidate -> distance.apply(name, candidate)));
    }
}
