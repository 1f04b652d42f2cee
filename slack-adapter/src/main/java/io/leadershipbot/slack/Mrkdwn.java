package io.leadershipbot.slack;

import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;

/**
 * Texts in Slack's own markup. It can escape three characters but not an asterisk, so only words that hold nothing of
 * the kind are put into it; everything else becomes rich text, which has no markup to fall into.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting text</a>
 */
final class Mrkdwn {

    private static final String FORMATTING = "*_~`>";

    private Mrkdwn() {}

    /** True if the text reads the same when Slack has looked for formatting in it. */
    static boolean keeps(Text text) {
        var spans = text.spans();
        for (int i = 0; i < spans.size(); i++) {
            boolean kept = switch (spans.get(i)) {
                case Text.Plain plain -> !hasFormatting(plain.text());
                case Text.Strong strong -> !hasFormatting(strong.text()) && isWord(strong.text())
                        && (i == 0 || endsApart(spans.get(i - 1)))
                        && (i + 1 == spans.size() || beginsApart(spans.get(i + 1)));
                case Text.Mention mention -> true;
            };
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    /** True if Slack would take a part of a message's top-level text for formatting. */
    static boolean isFormatted(Text text) {
        for (var span : text.spans()) {
            boolean found = switch (span) {
                case Text.Plain plain -> hasFormatting(plain.text());
                case Text.Strong strong -> hasFormatting(strong.text());
                case Text.Mention mention -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFormatting(String words) {
        for (int i = 0; i < FORMATTING.length(); i++) {
            if (words.indexOf(FORMATTING.charAt(i)) >= 0) {
                return true;
            }
        }
        for (int colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
            if (isEmoji(words, colon + 1)) {
                return true;
            }
        }
        return false;
    }

    /** True if a name between two colons begins there. */
    private static boolean isEmoji(String words, int from) {
        int i = from;
        while (i < words.length() && isNamePart(words.charAt(i))) {
            i++;
        }
        return i > from && i < words.length() && words.charAt(i) == ':';
    }

    private static boolean isNamePart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-' || letter == '+' || letter == '\'';
    }

    /** How long the text is in markup, with asterisks and entities. */
    static int length(Text text) {
        int length = 2 * text.spans().size() + Spans.length(text);
        for (var span : text.spans()) {
            length += switch (span) {
                case Text.Plain plain -> entities(plain.text());
                case Text.Strong strong -> entities(strong.text());
                case Text.Mention mention -> 0;
            };
        }
        return length;
    }

    private static int entities(String words) {
        int longer = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '&' || letter == '<' || letter == '>') {
                longer += "&amp;".length() - 1;
            }
        }
        return longer;
    }

    /** The text in markup, strong words between asterisks. */
    static String marked(Text text) {
        return written(text, "*");
    }

    /** The text for a message's top level, which is read aloud and shown in notifications. */
    static String fallback(Text text) {
        return written(text, "");
    }

    private static String written(Text text, String aroundStrong) {
        var markup = new StringBuilder(length(text));
        for (var span : text.spans()) {
            switch (span) {
                case Text.Plain plain -> escape(plain.text(), markup);
                case Text.Strong strong -> {
                    markup.append(aroundStrong);
                    escape(strong.text(), markup);
                    markup.append(aroundStrong);
                }
                case Text.Mention mention -> markup.append("<@").append(id(mention.person())).append('>');
            }
        }
        return markup.toString();
    }

    /** A person's id, as far as Slack can have given it. */
    static String id(UserId person) {
        if (!Ids.isId(person.id())) {
            throw new IllegalArgumentException("A mention needs an id that Slack gave: capital letters and digits.");
        }
        return person.id();
    }

    /** The three characters that Slack asks to be escaped. */
    private static void escape(String words, StringBuilder to) {
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            var entity = switch (words.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                to.append(words, written, i).append(entity);
                written = i + 1;
            }
        }
        to.append(words, written, words.length());
    }

    private static boolean isWord(String words) {
        return !words.isEmpty() && words.indexOf('\n') < 0 && !Character.isWhitespace(words.charAt(0))
                && !Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private static boolean endsApart(Text.Span before) {
        return before instanceof Text.Plain plain && !plain.text().isEmpty()
                && isApart(plain.text().charAt(plain.text().length() - 1));
    }

    private static boolean beginsApart(Text.Span behind) {
        return behind instanceof Text.Plain plain && !plain.text().isEmpty() && isApart(plain.text().charAt(0));
    }

    private static boolean isApart(char letter) {
        return Character.isWhitespace(letter) || ".,;:!?()".indexOf(letter) >= 0;
    }
}
