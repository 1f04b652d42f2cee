package io.leadershipbot.teams.manifest;

import java.util.Locale;
import java.util.ResourceBundle;

/** What Teams shows of the app before anybody has talked to it: {@code words_<locale>.properties}, in UTF-8. */
record Words(ResourceBundle bundle) {

    private static final String BUNDLE = "io.leadershipbot.teams.manifest.words";
    private static final ResourceBundle.Control WITHOUT_MACHINE_LOCALE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(BUNDLE, locale, WITHOUT_MACHINE_LOCALE));
    }

    String say(String key) {
        return bundle.getString(key);
    }
}
