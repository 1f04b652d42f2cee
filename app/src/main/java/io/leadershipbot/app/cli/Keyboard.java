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
        public Optional<String> line(String prompt) {
            return Optional.empty();
        }

        @Override
        public Optional<String> hidden(String prompt) {
            return Optional.empty();
        }
    };

    /** Whether anybody is there. */
    boolean isThere();

    /** Asks for a line; empty where nothing comes any more. */
    Optional<String> line(String prompt);

    /** Asks for a line that is not shown from the prompt on; empty where nothing comes any more. */
    Optional<String> hidden(String prompt);
}
