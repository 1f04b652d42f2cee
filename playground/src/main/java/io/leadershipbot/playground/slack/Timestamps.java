package io.leadershipbot.playground.slack;

import java.math.BigDecimal;

/** Message timestamps compare as numbers; people and programs also write them without the fraction. */
final class Timestamps {

    private Timestamps() {}

    /**
     * A message's timestamp against a bound that the bot gave.
     *
     * @throws Refusal with this code when the bound is no timestamp
     */
    static int compare(String ts, String bound, String error) {
        if (!bound.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw new Refusal(error);
        }
        return new BigDecimal(ts).compareTo(new BigDecimal(bound));
    }
}
