package io.leadershipbot.content.check;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs of eight consecutive words: what two texts must not share. Of the source article only the runs' hashes are kept,
 * so that a copied sentence is found and the article itself is not passed on.
 */
final class WordRuns {
    static final String NAME = "article-runs.txt";
    static final int LENGTH = 8;
    private static final int HASH_BYTES = 8;

    private WordRuns() {}

    /** Every run of a text, without case and punctuation. */
    static List<String> of(String text) {
        var words = Prose.words(text).stream().map(word -> word.replace("'", "")).toList();
        var runs = new ArrayList<String>();
        for (int start = 0; start + LENGTH <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + LENGTH)));
        }
        return runs;
    }

    /** The first eight bytes of the run's SHA-256, in hexadecimal. */
    static String hash(String run) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hashes of a file, one a line. */
    static Set<String> readHashes(BufferedReader text) {
        return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    }
}
