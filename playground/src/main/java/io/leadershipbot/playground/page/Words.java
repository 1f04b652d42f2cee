package io.leadershipbot.playground.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the playground says itself, from {@code words.properties}. */
final class Words {

    private final ResourceBundle bundle = ResourceBundle.getBundle("io.leadershipbot.playground.page.words",
            Locale.ROOT);

    String say(String key) {
        return bundle.getString(key);
    }

    /** With its one place filled. */
    String say(String key, String value) {
        return bundle.getString(key).replace("{}", value);
    }
}
