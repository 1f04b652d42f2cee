package io.leadershipbot.content.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Words to stems, in a language. */
final class Analyzers {

    private Analyzers() {}

    static Analyzer of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> new EnglishAnalyzer(questionWords("english_stop.txt"));
            case "de" -> new GermanAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    /** The stems of a text, without the words that every question has. */
    static List<String> stems(Analyzer analyzer, String text) {
        var stems = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading a string failed.", impossible);
        }
        return stems;
    }

    /** Snowball's list: the analyzer's own leaves "how", "do" and "what" in. */
    private static CharArraySet questionWords(String list) {
        try (var words = SnowballFilter.class.getResourceAsStream(list)) {
            if (words == null) {
                throw new IllegalStateException("The list " + list + " is missing from lucene-analysis-common.");
            }
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(words, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list " + list + " cannot be read.", unreadable);
        }
    }
}
