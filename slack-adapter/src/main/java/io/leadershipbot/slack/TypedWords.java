package io.leadershipbot.slack;

/**
 * What somebody typed behind a slash command, as they saw it. With {@code should_escape} Slack sends mentions as
 * {@code <@U123|name>} and three characters as entities.
 *
 * @see <a href="https://docs.slack.dev/interactivity/implementing-slash-commands#escaping">Escaping users, channels</a>
 */
final class TypedWords {

    private TypedWords() {}

    static String of(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : unescaped(text);
    }

    private static String unescaped(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int end = text.charAt(i) == '<' ? text.indexOf('>', i) : -1;
            if (end < 0) {
                words.append(text.charAt(i));
                i++;
            } else {
                words.append(seen(text.substring(i + 1, end)));
                i = end + 1;
            }
        }
        return words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String seen(String inside) {
        int bar = inside.indexOf('|');
        var target = bar < 0 ? inside : inside.substring(0, bar);
        var label = bar < 0 ? "" : inside.substring(bar + 1);
        var sign = target.startsWith("@") || target.startsWith("#") ? target.substring(0, 1) : "";
        if (!label.isEmpty()) {
            return label.startsWith("@") ? label : sign + label;
        }
        return target.startsWith("!") ? "@" + target.substring(1) : target;
    }
}
