package io.leadershipbot.chat;

/**
 * Words without what would break a layout: control characters, marks that turn the direction of all that follows, and
 * halves of characters. Line breaks stay, and so do the marks that only tell one word's direction.
 */
public final class Clean {

    private Clean() {}

    public static String words(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isHarmless(words.charAt(i))) {
                return cleaned(words, i);
            }
        }
        return words;
    }

    /** The same on one line, for places that have no second one. */
    public static String line(String words) {
        var clean = words(words);
        return clean.indexOf('\n') < 0 ? clean : clean.replace('\n', ' ').strip();
    }

    private static boolean isHarmless(char letter) {
        return (letter >= ' ' && letter < 0x7f) || letter == '\n' || (letter > 0x9f && letter < 0x2028)
                || (letter > 0x2069 && letter < Character.MIN_SURROGATE);
    }

    private static String cleaned(String words, int from) {
        var clean = new StringBuilder(words.length()).append(words, 0, from);
        words.codePoints().skip(words.codePointCount(0, from)).forEach(point -> {
            if (point == '\t') {
                clean.append(' ');
            } else if (point == 0x85 || point == 0x2028 || point == 0x2029) {
                clean.append('\n');
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                clean.append('\ufffd');
            } else if (point == '\n' || !(Character.isISOControl(point) || turnsDirection(point))) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }
}
