package io.leadershipbot.testkit.canary;

import java.util.HexFormat;
import java.util.function.IntPredicate;

/** What writers of JSON and HTML make of characters. */
final class Escapes {

    private Escapes() {}

    /** As little as JSON asks for. */
    static String json(String value) {
        return escaped(value, unit -> unit < ' ');
    }

    /** As much as some writers do, so that it can stand in a page: whatever is not ASCII, and what HTML knows. */
    static String asciiJson(String value) {
        return escaped(value, unit -> unit < ' ' || unit > '~' || "<>&='".indexOf(unit) >= 0);
    }

    static String html(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String escaped(String value, IntPredicate asNumber) {
        var text = new StringBuilder();
        value.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                text.append('\\').append((char) unit);
            } else if (asNumber.test(unit)) {
                text.append("\\u").append(HexFormat.of().toHexDigits((char) unit));
            } else {
                text.append((char) unit);
            }
        });
        return text.toString();
    }
}
