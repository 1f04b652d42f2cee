package io.leadershipbot.app.cli;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the command line says, from {@code words.properties} and its like; {@code {places}} are filled. */
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in English, which is the command line's only language so far. */
    public static Words english() {
        return new Words(ResourceBundle.getBundle("io.leadershipbot.app.words", java.util.Locale.ROOT));
    }

    /** What doctor says of what it found. */
    public static Words ofDoctor() {
        return new Words(ResourceBundle.getBundle("io.leadershipbot.app.doctor", java.util.Locale.ROOT));
    }

    /** The words of a bundle. */
    public static Words of(ResourceBundle bundle) {
        return new Words(bundle);
    }

    /** The bundle, for picocli, which looks descriptions up by itself. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A message with its places filled. */
    public String say(String key, Map<String, String> values) {
        return PLACE.matcher(bundle.getString(key)).replaceAll(
                place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    /** A message without places. */
    public String say(String key) {
        return bundle.getString(key);
    }
}
