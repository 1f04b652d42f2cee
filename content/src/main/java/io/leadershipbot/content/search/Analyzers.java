package io.leadershipbot.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How words of a language are reduced to what they have in common: stems, without the words that say nothing. */
final class Analyzers {
    private static final String ENGLISH_STOP_WORDS = "english_stop.txt";

    /** Words that half of all questions to this bot hold, and that say nothing of what they are about. */
    private static final List<String> WORDS_OF_ASKING = List.of("advice", "best", "better", "can", "could", "get",
            "give",
            "giving", "good", "got", "have", "help", "keep", "keeps", "know", "let", "make", "making", "might", "must",
            "need", "one", "please", "say", "should", "somebody", "someone", "tell", "thing", "things", "tip", "tips",
            "want", "way", "ways", "will", "without", "work", "would");

    private Analyzers() {}

    /** Makes a new analyzer each time it is asked; whoever asks closes it. */
    static Supplier<Analyzer> of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> {
                var stopWords = englishStopWords();
                yield () -> new EnglishAnalyzer(stopWords);
            }
            case "de" -> GermanAnalyzer::new;
            default -> StandardAnalyzer::new;
        };
    }

    /** Snowball's list, since Lucene's own English one leaves in "how", "do" and "I", which open every question. */
    private static CharArraySet englishStopWords() {
        try {
            var list = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(ENGLISH_STOP_WORDS));
            var words = new CharArraySet(WORDS_OF_ASKING, true);
            words.addAll(WordlistLoader.getSnowballWordSet(list));
            return CharArraySet.unmodifiableSet(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
