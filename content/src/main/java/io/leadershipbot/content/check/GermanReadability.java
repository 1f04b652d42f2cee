package io.leadershipbot.content.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The first Wiener Sachtextformel: the school years that somebody needs to read a German text (Bamberger and Vanecek,
 * Lesen, Verstehen, Lernen, Schreiben, 1984).
 */
final class GermanReadability {

    private static final Pattern SYLLABLE = Pattern.compile("ei|ai|au|eu|äu|ie|aa|ee|oo|ey|[aeiouyäöü]");
    private static final int MANY_SYLLABLES = 3;
    private static final int LONG_WORD = 7;

    private GermanReadability() {}

    /** About 4 to 15. Zero for a text without words. */
    static double grade(String text) {
        var words = Prose.words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double manySyllables = percent(words, word -> syllables(word) >= MANY_SYLLABLES);
        double sentenceLength = (double) words.size() / Prose.sentences(text).size();
        double longWords = percent(words, word -> word.length() >= LONG_WORD);
        double oneSyllable = percent(words, word -> syllables(word) == 1);
        return 0.1935 * manySyllables + 0.1672 * sentenceLength + 0.1297 * longWords - 0.0327 * oneSyllable - 0.875;
    }

    static int syllables(String word) {
        return Math.max(1, (int) SYLLABLE.matcher(word).results().count());
    }

    private static double percent(List<String> words, Predicate<String> condition) {
        return 100.0 * words.stream().filter(condition).count() / words.size();
    }
}
