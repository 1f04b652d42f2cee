package io.leadershipbot.content.check;

import java.util.List;
import java.util.Optional;

/**
 * Words and phrases to look for in a text. A star at the end of a word stands for any ending: {@code align*} finds
 * align, aligned and alignment. A word is found with its 's too.
 */
final class PhraseList {
    private final List<List<String>> phrases;

    PhraseList(List<String> phrases) {
        this.phrases = phrases.stream().map(phrase -> List.of(phrase.replace('-', ' ').split(" ", -1))).toList();
    }

    /** The first phrase of the list that the text holds. */
    Optional<String> firstIn(String text) {
        var words = Prose.words(text);
        return phrases.stream().filter(phrase -> stands(phrase, words)).findFirst()
                .map(phrase -> String.join(" ", phrase));
    }

    boolean holds(String word) {
        return phrases.stream().anyMatch(phrase -> phrase.size() == 1 && matches(phrase.getFirst(), word));
    }

    private static boolean stands(List<String> phrase, List<String> words) {
        for (int start = 0; start + phrase.size() <= words.size(); start++) {
            if (standsAt(phrase, words, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(List<String> phrase, List<String> words, int start) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!matches(phrase.get(i), words.get(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern) || word.equals(pattern + "'s");
    }
}
