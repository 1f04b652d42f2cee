package io.leadershipbot.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** How a run of the launcher ended. */
record Run(int status, String out, String err) {

    /** A run that has begun. */
    record Started(Process process, Path outFile, Path errFile) {

        private static final long PATIENCE_SECONDS = 60;

        /** Waits for its end. */
        Run ended() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It did not end. It said: " + out() + err());
            }
            return new Run(process.exitValue(), out(), err());
        }

        /** Waits until it has said something on either stream. */
        void says(Predicate<String> wanted) throws IOException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!wanted.test(out() + err())) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new AssertionError("It said: " + out() + err());
                }
                Thread.onSpinWait();
            }
        }

        String out() throws IOException {
            return Files.readString(outFile);
        }

        String err() throws IOException {
            return Files.readString(errFile);
        }
    }
}
