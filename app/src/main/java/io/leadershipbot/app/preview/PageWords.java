package io.leadershipbot.app.preview;

import java.util.Locale;
import java.util.ResourceBundle;

import io.leadershipbot.app.cli.Words;

/** What the page says of itself. */
record PageWords(Locale locale, Words words) {

    private static final String BUNDLE = "io.leadershipbot.app.preview.page";

    /** In a language, or in English. */
    static PageWords in(Locale wished) {
        var bundle = ResourceBundle.getBundle(BUNDLE, wished,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new PageWords(Locale.forLanguageTag(bundle.getString("page.language")), Words.of(bundle));
    }

    String say(String key) {
        return words.say(key);
    }
}
