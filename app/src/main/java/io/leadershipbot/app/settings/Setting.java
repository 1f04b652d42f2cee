package io.leadershipbot.app.settings;

import io.leadershipbot.secret.Secret;

/**
 * One row of the table of settings.
 *
 * @param name as it stands in the environment, in {@code .env} and in {@code leadership-bot.yaml}
 * @param meaning one sentence for who runs the bot
 * @param standard what holds where nothing is set, in the setting's own notation; empty where there is no default
 * @param shown whether the value may be printed
 * @param rule reads the value
 */
record Setting<T>(String name, String meaning, String standard, Shown shown, Rule<T> rule) {

    /** Whether a value may stand in a message. */
    enum Shown {
        OPEN, SECRET
    }

    static <T> Setting<T> open(String name, String meaning, String standard, Rule<T> rule) {
        return new Setting<>(name, meaning, standard, Shown.OPEN, rule);
    }

    static <T> Setting<T> secret(String name, String meaning, Rule<T> rule) {
        return new Setting<>(name, meaning, "", Shown.SECRET, rule);
    }

    /** A value as a message may quote it: of a secret only how long it is. */
    String masked(String value) {
        return switch (shown) {
            case OPEN -> "'" + Printable.of(value) + "'";
            case SECRET -> Secret.of(value) + " of " + value.length() + " characters";
        };
    }
}
