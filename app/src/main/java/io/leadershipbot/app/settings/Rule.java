package io.leadershipbot.app.settings;

/** Reads a setting's value. */
@FunctionalInterface
interface Rule<T> {

    /**
     * Reads a value that is not empty.
     *
     * @throws Broken if the value is not allowed
     */
    T read(String value) throws Broken;

    /** A value that is not allowed. */
    final class Broken extends Exception {

        private static final long serialVersionUID = 1;

        private final String fix;

        /**
         * @param rule what is allowed, as a sentence that does not quote the value
         * @param fix what to do, as a sentence
         */
        Broken(String rule, String fix) {
            super(rule);
            this.fix = fix;
        }

        String rule() {
            return String.valueOf(getMessage());
        }

        String fix() {
            return fix;
        }
    }
}
