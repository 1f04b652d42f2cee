package io.leadershipbot.app.setup;

import java.util.regex.Pattern;

/** A value as it was copied from a page. */
final class Pasted {

    private static final Pattern AROUND = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}\\p{Cc}\"'`\u201C\u201D\u2018\u2019\u201E\u00AB\u00BB]+"
                    + "|[\\s\\p{Z}\\p{Cf}\\p{Cc}\"'`\u201C\u201D\u2018\u2019\u201E\u00AB\u00BB]+$");

    private Pasted() {}

    /** The value without white space, what cannot be seen, and quotes around it: no value of ours begins with them. */
    static String clean(String pasted) {
        return AROUND.matcher(pasted).replaceAll("");
    }
}
