package io.leadershipbot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process that runs a class with a {@code main} from the tests. What it prints comes back. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final Path errors;

    private ChildJvm(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts it. */
    static ChildJvm start(Class<?> main, String... arguments) {
        return start(List.of(), main, arguments);
    }

    /** Starts it under a command that takes a command, such as {@code nice}. */
    static ChildJvm start(List<String> under, Class<?> main, String... arguments) {
        var command = new ArrayList<>(under);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:+UseSerialGC", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            var errors = Files.createTempFile("child", ".err");
            return new ChildJvm(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        } catch (IOException e) {
            throw new AssertionError(command.getFirst() + " does not start.", e);
        }
    }

    /** The next line it prints, or that it has ended, and with which complaints. */
    String line() {
        try {
            var line = process.inputReader().readLine();
            return line == null ? "(ended) " + Files.readString(errors) : line;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything it has printed and not been asked for, once it has ended. */
    List<String> rest() {
        return process.inputReader().lines().toList();
    }

    /** Ends it like a power cut, by SIGKILL. What it has printed can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
        await();
    }

    /** Waits until it has ended by itself. */
    int await() {
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new AssertionError("The other process goes on and on.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(errors);
    }
}
