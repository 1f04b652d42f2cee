package io.leadershipbot.app.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Text that nobody reckons with, and some that reaches far into the bot. */
final class Odd {

    private static final List<String> TEXTS = List.of("", " ", "\t\n\r\n", "\u0000", "a\u0000b",
            "\u0001\u001f\u007f\u0085",
            "\u202e\u2066abc\u2069\u200f", "\u200b\u200d\u2060\ufeff", "\u2028\u2029", "\ud83d\ude00".repeat(60),
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67", "e\u0301\u0327\u0316".repeat(200), "\ufdfa".repeat(40),
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627", "\ud800", "\udc00\ud800", "\ufffe\uffff",
            "<!channel> <!here> <@U1> <#C1> <http://127.0.0.1/|x>", "*a* _b_ ~c~ `d` ```e```\n>f", "&lt;&amp;&gt;",
            "'; DROP TABLE person; --", "${jndi:ldap://127.0.0.1:1/x}", "{{7*7}} #{1} %n%s%x", "../../../../etc/passwd",
            "%", "%0", "%zz", "%00", "%ff%fe", "=", "==", "a=b=c", "&", "+", "?", "*", "AND OR NOT", "\"", "\\",
            "\\u0000",
            "-1", "0", "99999999999999999999", "1e400", "NaN", "true", "null", "[]", "{}", "\u0661\u0662\u0663",
            "\uff54\uff49\uff50", "T\u0130P", "trsut", "tip trust", "tip how do I give feedback to a senior", "areas",
            "area trust", "area", "compare risk", "compare", "quote", "quote x", "story", "story 2",
            "story 99999999999",
            "story -1", "challenge team", "about", "settings", "settings save", "settings zone=Europe/Berlin",
            "settings zone=%00 role=x language=xx", "help", "help tip", "help help", "more", "essay trust", "share",
            "share trust.tip.1", "who", "other-side trust.tip.1", "tip.another", "tip%20trust a=b a=c =",
            "  tip   trust ");

    private Odd() {}

    static String text(RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0 -> "a".repeat(4_000);
            case 1 -> "trust ".repeat(700);
            case 2 -> Character.toString(random.nextInt(1, 0xd800)).repeat(1 + random.nextInt(300));
            case 3 -> points(random);
            case 4 -> one(random) + one(random);
            default -> one(random);
        };
    }

    private static String one(RandomGenerator random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String points(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    /** Somebody else's id, or nobody's. */
    static String id(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "u1";
            case 2 -> "U1|T1";
            case 3 -> "U" + "X".repeat(200);
            case 4 -> "T0ELSEWHERE";
            case 5 -> "C1";
            default -> "UTWV".charAt(random.nextInt(4)) + Long.toString(random.nextLong(1L << 50), 36).toUpperCase(
                    java.util.Locale.ROOT);
        };
    }
}
