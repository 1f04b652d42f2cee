package io.leadershipbot.slack;

import java.util.function.Consumer;

/**
 * Writes JSON straight into text. Every answered command passes here, and a library's tree or its writer over a stream
 * would cost more than all the rest of an answer. Writes ASCII alone: Java keeps, copies and encodes such text at a
 * fraction of the cost of text with one typographic quotation mark in it.
 */
final class Json {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder text;
    /** True where a comma belongs before what comes next. */
    private boolean isFollowing;

    private Json(StringBuilder text) {
        this.text = text;
    }

    /** One object. */
    static String object(Consumer<Json> members) {
        var text = new StringBuilder(4096);
        new Json(text).inObject(members);
        return text.toString();
    }

    /** One array. */
    static String array(Consumer<Json> items) {
        var text = new StringBuilder(2048);
        new Json(text).inArray(items);
        return text.toString();
    }

    /** A member with a string. */
    Json put(String name, String value) {
        name(name);
        string(value);
        return this;
    }

    /** A member with a truth value. */
    Json put(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    /** A member with a whole number. */
    Json put(String name, int value) {
        name(name);
        text.append(value);
        return this;
    }

    /** A member with JSON that has been written before. */
    Json putJson(String name, String json) {
        name(name);
        text.append(json);
        return this;
    }

    /** A member with an object. */
    Json putObject(String name, Consumer<Json> members) {
        name(name);
        return inObject(members);
    }

    /** A member with an array. */
    Json putArray(String name, Consumer<Json> items) {
        name(name);
        return inArray(items);
    }

    /** An object as an item of an array. */
    Json addObject(Consumer<Json> members) {
        separate();
        return inObject(members);
    }

    /** A string as an item of an array. */
    Json add(String value) {
        separate();
        string(value);
        return this;
    }

    /** Names are ours and need no escape. */
    private void name(String name) {
        separate();
        text.append('"').append(name).append("\":");
    }

    private void separate() {
        if (isFollowing) {
            text.append(',');
        }
        isFollowing = true;
    }

    private Json inObject(Consumer<Json> members) {
        return between('{', members, '}');
    }

    private Json inArray(Consumer<Json> items) {
        return between('[', items, ']');
    }

    private Json between(char open, Consumer<Json> inside, char close) {
        text.append(open);
        isFollowing = false;
        inside.accept(this);
        text.append(close);
        isFollowing = true;
        return this;
    }

    private void string(String value) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                text.append(value, written, i);
                escape(letter);
                written = i + 1;
            }
        }
        text.append(value, written, value.length()).append('"');
    }

    private void escape(char letter) {
        text.append('\\');
        switch (letter) {
            case '"', '\\' -> text.append(letter);
            case '\n' -> text.append('n');
            default -> text.append('u').append(HEX[letter >> 12]).append(HEX[(letter >> 8) & 0xf])
                    .append(HEX[(letter >> 4) & 0xf]).append(HEX[letter & 0xf]);
        }
    }
}
