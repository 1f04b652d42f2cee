package io.leadershipbot.app.settings;

/** Values as they may stand in a line on a terminal. */
final class Printable {

    private static final int LONGEST = 80;

    private Printable() {}

    /** The value without what could move a cursor or break a line, and not longer than a line. */
    static String of(String value) {
        var printable = new StringBuilder();
        value.codePoints().limit(LONGEST)
                .forEach(point -> printable.appendCodePoint(isPlain(point) ? point : '\uFFFD'));
        return value.codePointCount(0, value.length()) > LONGEST ? printable + "…" : printable.toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
