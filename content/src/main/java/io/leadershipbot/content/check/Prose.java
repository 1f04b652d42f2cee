package io.leadershipbot.content.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** English text taken apart: paragraphs, sentences, words. */
final class Prose {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    /**
     * A sentence ends where a full stop, an exclamation or a question mark is followed by a capital, a digit or a quote.
     * Three dots end one only where a quote ends with them; elsewhere they are a gap to be filled.
     */
    private static final Pattern BETWEEN_SENTENCES = Pattern
            .compile("(?<=[.?!][\"'“)]{0,2}|…[\"'“)]{1,2})\\s+(?=[\"'„(]?[\\p{Lu}0-9])");
    /** Hyphens join words that are read one by one; an apostrophe belongs to its word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Prose() {}

    static List<String> paragraphs(String text) {
        return EMPTY_LINE.splitAsStream(text.strip()).filter(paragraph -> !paragraph.isBlank()).toList();
    }

    static List<String> sentences(String text) {
        return BETWEEN_SENTENCES.splitAsStream(text.strip()).filter(sentence -> !sentence.isBlank()).toList();
    }

    /** In lower case, without punctuation; {@code one-on-one} is three, {@code don't} is one. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\'')).toList();
    }

    /** As a person counts them: {@code one-on-one} is one. */
    static int countWords(String text) {
        return (int) SPACE.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count();
    }
}
