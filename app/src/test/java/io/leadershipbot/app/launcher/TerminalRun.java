package io.leadershipbot.app.launcher;

import java.io.IOException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A shell command in a terminal of its own, and somebody who types there. */
record TerminalRun(Run.Started started) {

    /** Waits until it has said something. */
    void says(String words) throws IOException {
        started.says(said -> said.contains(words));
    }

    /** Types keys; a line ends with a line break. */
    void types(String keys) throws IOException {
        var keyboard = started.process().getOutputStream();
        keyboard.write(keys.getBytes(UTF_8));
        keyboard.flush();
    }

    /** Nothing is typed any more. */
    void close() throws IOException {
        started.process().getOutputStream().close();
    }

    /** Waits for its end. */
    Run ended() throws IOException, InterruptedException {
        return started.ended();
    }
}
