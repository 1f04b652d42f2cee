package io.leadershipbot.testkit.canary;

import java.util.function.Function;

/**
 * A form that a mark can take on its way into a file, a line or the memory.
 *
 * @param isText true where it can stand in a line of text, as UTF-8
 */
record Form(String name, boolean isText, Function<String, byte[]> encoder) {

    byte[] of(String value) {
        return encoder.apply(value);
    }
}
