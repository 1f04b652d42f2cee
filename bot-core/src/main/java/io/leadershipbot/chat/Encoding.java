package io.leadershipbot.chat;

import java.io.ByteArrayOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Percent-encoding of the few characters that have a meaning in {@link Invocation}'s text form. */
final class Encoding {

    private static final String RESERVED = "%=";

    private Encoding() {}

    static String encode(String word) {
        if (word.codePoints().noneMatch(Encoding::isReserved)) {
            return word;
        }
        var encoded = new StringBuilder(word.length());
        word.codePoints().forEach(point -> {
            if (isReserved(point)) {
                for (byte octet : Character.toString(point).getBytes(UTF_8)) {
                    encoded.append('%').append(hex(octet >> 4)).append(hex(octet));
                }
            } else {
                encoded.appendCodePoint(point);
            }
        });
        return encoded.toString();
    }

    static String decode(String word) {
        if (word.indexOf('%') < 0) {
            return word;
        }
        var octets = new ByteArrayOutputStream(word.length());
        for (int i = 0; i < word.length();) {
            int point = word.codePointAt(i);
            if (point == '%') {
                octets.write(octet(word, i));
                i += 3;
            } else {
                octets.writeBytes(Character.toString(point).getBytes(UTF_8));
                i += Character.charCount(point);
            }
        }
        return octets.toString(UTF_8);
    }

    private static boolean isReserved(int point) {
        return RESERVED.indexOf(point) >= 0 || Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.isISOControl(point);
    }

    private static int octet(String word, int percent) {
        int high = percent + 2 < word.length() ? Character.digit(word.charAt(percent + 1), 16) : -1;
        int low = percent + 2 < word.length() ? Character.digit(word.charAt(percent + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException(
                    "A percent sign needs two hexadecimal digits behind it, at position " + percent + ".");
        }
        return high * 16 + low;
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xf, 16));
    }
}
