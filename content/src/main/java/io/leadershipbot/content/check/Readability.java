package io.leadershipbot.content.check;

/**
 * The Flesch-Kincaid grade: the school years that somebody needs to read a text with ease (Kincaid and others, 1975).
 */
final class Readability {
    private Readability() {}

    /** About 0 to 18; 8 is what most newspapers keep to. Zero for a text without words. */
    static double grade(String text) {
        var words = Prose.words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double sentences = Prose.sentences(text).size();
        double syllables = words.stream().mapToInt(Syllables::in).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }
}
