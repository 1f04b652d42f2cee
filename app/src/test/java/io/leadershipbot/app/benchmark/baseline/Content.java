package io.leadershipbot.app.benchmark.baseline;

import java.util.Locale;

import io.leadershipbot.content.Library;

/** Reads the content for the languages that are named, and nothing without one. */
public final class Content {

    private Content() {}

    /** Reads it. */
    public static void main(String[] languages) {
        if (languages.length > 0) {
            var library = Library.builtIn();
            for (var language : languages) {
                System.out.println(language + " " + library.in(Locale.forLanguageTag(language)).tips().size());
            }
        }
    }
}
