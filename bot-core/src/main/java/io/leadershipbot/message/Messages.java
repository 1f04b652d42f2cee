package io.leadershipbot.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.leadershipbot.chat.Text;

/**
 * The bot's own words in one language: {@code messages_<locale>.properties}, in UTF-8. A second language is one file.
 *
 * <p>
 * Words in braces are places to fill: {@code {area}}. {@code **Words**} stand out; a whole {@code **{place}**} does not,
 * fill it with {@link Text#strong}. What fills a place is put in as it is and never read as a template itself.
 */
public final class Messages {

    private static final String BUNDLE = "io.leadershipbot.message.messages";
    private static final ResourceBundle.Control WITHOUT_MACHINE_LOCALE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Map<String, String> constants;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle, Map<String, String> constants) {
        this.bundle = bundle;
        this.constants = constants;
    }

    /** The words for a language: de-AT, else de, else English. */
    public static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle(BUNDLE, locale, WITHOUT_MACHINE_LOCALE), Map.of());
    }

    /** The same words, with a place that always holds the same. */
    public Messages filling(String place, String value) {
        var all = new LinkedHashMap<>(constants);
        all.put(place, value);
        return new Messages(bundle, Map.copyOf(all));
    }

    /** All keys there are. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    /** True if there is such a message. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A message without places, for labels.
     *
     * @throws MissingResourceException if there is no such message
     */
    public String words(String key) {
        var words = bundle.getString(key);
        for (var constant : constants.entrySet()) {
            words = filled(words, "{" + constant.getKey() + "}", constant.getValue());
        }
        return words;
    }

    /** Where there is nothing to put into a place, the space behind it goes too. */
    private static String filled(String words, String place, String value) {
        return (value.isEmpty() ? words.replace(place + " ", "") : words).replace(place, value);
    }

    /** A message as a list: its parts between commas, without the space around them. */
    public List<String> list(String key) {
        return List.of(words(key).strip().split("\\s*,\\s*"));
    }

    /**
     * A message as text.
     *
     * @throws MissingResourceException if there is no such message
     */
    public Text text(String key) {
        return text(key, Map.of());
    }

    /**
     * A message as text, with texts in its places.
     *
     * @throws MissingResourceException if there is no such message
     * @throws IllegalArgumentException if a place is not filled
     */
    public Text text(String key, Map<String, Text> values) {
        return templates.computeIfAbsent(key, name -> Template.of(words(name))).fill(values);
    }
}
