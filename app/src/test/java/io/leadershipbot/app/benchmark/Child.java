package io.leadershipbot.app.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of its own, so that what it costs is told apart from what measuring costs. Ends with its parent at latest. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path output;
    private final Thread atTheEnd;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
        this.atTheEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * Starts a process.
     *
     * @param folder where it works, and where its output is kept
     */
    static Child start(List<String> command, Map<String, String> environment, Path folder) {
        try {
            var output = Files.createTempFile(folder, "output", ".txt");
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            builder.environment().putAll(environment);
            return new Child(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + command, e);
        }
    }

    /** A class of the benchmark's own class path, in a JVM with some options. */
    static Child java(List<String> options, Path folder, Class<?> main, String... args) {
        return java(options, folder, System.getProperty("java.class.path"), main.getName(), args);
    }

    /** A class of another class path, in a JVM with some options. */
    static Child java(List<String> options, Path folder, String classPath, String main, String... args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(args));
        return start(command, Map.of(), folder);
    }

    long pid() {
        return process.pid();
    }

    /** What the process was started with, but for the program itself. */
    List<String> arguments() {
        return List.of(process.info().arguments().orElseThrow());
    }

    /** CPU time of all its threads so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Memory that it holds, in megabytes of 1,000,000 bytes. */
    double resident() {
        return text(Path.of("/proc", Long.toString(pid()), "status")).lines().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1_000_000).sum();
    }

    /** Waits for a line of output that begins so, and returns what follows. */
    String said(String beginning) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            boolean isAlive = process.isAlive();
            var line = output().lines().filter(said -> said.startsWith(beginning)).findFirst();
            if (line.isPresent()) {
                return line.get().substring(beginning.length());
            }
            if (!isAlive) {
                break;
            }
            pause();
        }
        throw new IllegalStateException(process.info().command() + " did not say " + beginning + ": " + output());
    }

    /** Everything it has said. */
    String output() {
        return text(output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended by itself. */
    void await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(process.info().command() + " did not end well: " + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
