package io.leadershipbot.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A command of this machine that has ended. */
record Command(int status, String said) {

    private static final int NOT_FOUND = 127;
    private static final long PATIENCE_MINUTES = 5;

    static Command run(String... words) throws IOException, InterruptedException {
        return in(Release.TARGET, List.of(words));
    }

    static Command in(Path folder, List<String> words) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException absent) {
            return new Command(NOT_FOUND, words.getFirst() + " is not installed (release/prepare installs it).");
        }
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(words + " did not end. It said: " + said);
        }
        return new Command(process.exitValue(), said);
    }

    /** What it said, if it went well. */
    String good() {
        if (status != 0) {
            throw new AssertionError("Status " + status + ": " + said);
        }
        return said;
    }
}
