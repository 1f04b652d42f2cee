package io.leadershipbot.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what somebody probably meant, by Jaro-Winkler similarity, which forgives swapped and doubled letters. */
public final class NearMiss {

    /** From here on it is taken for a slip of the finger: {@code trsut} and {@code trust} have 0.95. */
    private static final double SLIP = 0.88;

    /** From here on it is worth asking. */
    private static final double GUESS = 0.75;

    /** No name is longer; longer input is no slip, and comparing it would only cost time. */
    private static final int LONGEST = 40;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private NearMiss() {}

    /**
     * A candidate and how near it is.
     *
     * @param similarity from 0 to 1
     */
    public record Match(String candidate, double similarity) {

        /** True if this is surely a slip of the finger. */
        public boolean isSlip() {
            return similarity >= SLIP;
        }
    }

    /** Candidates that may have been meant, nearest first. */
    public static List<Match> of(String typed, Collection<String> candidates) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        return candidates.stream()
                .map(candidate -> new Match(candidate, SIMILARITY.apply(typed, candidate)))
                .filter(match -> match.similarity() >= GUESS)
                .sorted(Comparator.comparingDouble(Match::similarity).reversed().thenComparing(Match::candidate))
                .toList();
    }
}
