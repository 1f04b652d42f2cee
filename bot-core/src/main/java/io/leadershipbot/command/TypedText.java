package io.leadershipbot.command;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.leadershipbot.chat.Invocation;

/** Reads what a person typed. Whatever it is, an invocation comes of it; whether that makes sense, the router says. */
public final class TypedText {

    /** Nobody types a command of more words; what is pasted beyond is not looked at. */
    private static final int MOST_WORDS = 60;
    private static final int LONGEST = 4_000;

    private TypedText() {}

    /** The first word is the command in lower case, the rest its arguments as typed. */
    public static Invocation parse(String typed) {
        var words = words(typed);
        return words.isEmpty()
                ? Invocation.of("")
                : new Invocation(words.getFirst().toLowerCase(Locale.ROOT), words.subList(1, words.size()), Map.of());
    }

    private static List<String> words(String typed) {
        return Arrays.stream(clean(typed).split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    /**
     * Phones and word processors type curly quotes and long dashes; right-to-left marks, zero-width characters and
     * controls are not meant to be read.
     */
    private static String clean(String typed) {
        var start = typed.length() <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, wholeCharacters(typed)));
        var composed = Normalizer.normalize(start, Normalizer.Form.NFC);
        var cleaned = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
                cleaned.append(' ');
            } else if (isDash(point)) {
                cleaned.append('-');
            } else if (isReadable(point)) {
                cleaned.appendCodePoint(straight(point));
            }
        });
        return cleaned.toString();
    }

    private static int wholeCharacters(String typed) {
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return typed.codePointCount(0, end);
    }

    private static boolean isReadable(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isDash(int point) {
        return Character.getType(point) == Character.DASH_PUNCTUATION;
    }

    private static int straight(int point) {
        return switch (point) {
            case '‘', '’', '‚', '‛' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            default -> point;
        };
    }
}
