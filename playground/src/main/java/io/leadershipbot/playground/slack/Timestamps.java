package io.leadershipbot.playground.slack;

import java.math.BigDecimal;

/** Message timestamps compare as numbers; people and programs also write them without the fraction. */
final class Timestamps {

    private Timestamps() {}

    static int compare(String one, String other) {
        return number(one).compareTo(number(other));
    }

    private static BigDecimal number(String ts) {
        if (!ts.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw new Refusal("invalid_ts_latest");
        }
        return new BigDecimal(ts);
    }
}
