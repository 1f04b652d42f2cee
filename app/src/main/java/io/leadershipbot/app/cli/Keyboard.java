package io.leadershipbot.app.cli;

import java.util.Optional;

/** Somebody who can be asked. */
public interface Keyboard {

    /** Nobody: input or output is a file, a pipe, or closed. */
    Keyboard NONE = new Keyboard() {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public Optional<String> line() {
            return Optional.empty();
        }

        @Override
        public Optional<String> hidden() {
            return Optional.empty();
        }
    };

    /** Whether anybody is there. */
    boolean isThere();

    /** Waits for a line; empty where nothing comes any more. */
    Optional<String> line();

    /** Waits for a line that is not shown while it is typed; empty where nothing comes any more. */
    Optional<String> hidden();
}
