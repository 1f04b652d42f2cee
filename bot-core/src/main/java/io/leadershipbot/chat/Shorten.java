package io.leadershipbot.chat;

/** Cuts at a word's end where there is one near. Lengths are in UTF-16 units, as platforms count. */
public final class Shorten {

    private static final String ELLIPSIS = "…";

    private Shorten() {}

    /** The words, or as many as fit with an ellipsis behind them. */
    public static String to(int max, String words) {
        return words.length() <= max ? words : words.substring(0, wordEnd(words, max - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Where to cut so that at most {@code max} units stand before; at least one, unless {@code max} is smaller. */
    public static int wordEnd(CharSequence words, int max) {
        if (words.length() <= max) {
            return words.length();
        }
        for (int i = max; i > max / 2; i--) {
            if (Character.isWhitespace(words.charAt(i))) {
                return i;
            }
        }
        boolean inCharacter = max > 1 && Character.isHighSurrogate(words.charAt(max - 1));
        return Math.max(0, inCharacter ? max - 1 : max);
    }
}
