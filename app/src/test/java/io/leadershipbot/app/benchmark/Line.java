package io.leadershipbot.app.benchmark;

import java.io.IOException;

/** A way to ask a server one question after the other. */
interface Line extends AutoCloseable {

    /** An answer. */
    record Answered(int status, String body) {}

    /** Opens lines. */
    @FunctionalInterface
    interface Opener {

        /** A line of its own. */
        Line open() throws IOException;
    }

    /** Asks, and waits for the answer. */
    Answered ask(Questions.Question question) throws IOException;

    @Override
    void close() throws IOException;
}
