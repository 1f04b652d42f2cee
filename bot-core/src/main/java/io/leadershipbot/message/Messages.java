package io.leadershipbot.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import io.leadershipbot.chat.Text;

/**
 * The bot's own words in one language: {@code messages_<locale>.properties}, in UTF-8. A second language is one file.
 *
 * <p>
 * Words in braces are places to fill: {@code {area}}. A value is put in as it is and is never read as a template
 * itself; {@code **words**} stand out.
 */
public final class Messages {

    private static final String BUNDLE = "io.leadershipbot.message.messages";
    private static final ResourceBundle.Control WITHOUT_MACHINE_LOCALE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\*\\*(.+?)\\*\\*");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words for a language: de-AT, else de, else English. */
    public static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle(BUNDLE, locale, WITHOUT_MACHINE_LOCALE));
    }

    /** True if there is such a message. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A message without places.
     *
     * @throws MissingResourceException if there is no such message
     */
    public String words(String key) {
        return bundle.getString(key);
    }

    /**
     * A message with strings in its places, for labels.
     *
     * @throws MissingResourceException if there is no such message
     */
    public String words(String key, Map<String, String> values) {
        return PART.matcher(words(key)).replaceAll(part -> part.group(1) == null
                ? java.util.regex.Matcher.quoteReplacement(part.group())
                : java.util.regex.Matcher.quoteReplacement(values.getOrDefault(part.group(1), part.group())));
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
     */
    public Text text(String key, Map<String, Text> values) {
        var template = words(key);
        var spans = new ArrayList<Text.Span>();
        var part = PART.matcher(template);
        int end = 0;
        while (part.find()) {
            addPlain(spans, template.substring(end, part.start()));
            if (part.group(2) != null) {
                spans.add(new Text.Strong(part.group(2)));
            } else {
                spans.addAll(values.getOrDefault(part.group(1), Text.of(part.group())).spans());
            }
            end = part.end();
        }
        addPlain(spans, template.substring(end));
        return new Text(spans);
    }

    private static void addPlain(List<Text.Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Text.Plain(words));
        }
    }
}
