package io.leadershipbot.app.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that runs beside this one, and at most as long. */
public final class Program implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final String END = "\0";

    private final Process process;
    private final Path log;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Runs a program to its end; what it prints is printed here.
     *
     * @throws IOException if it does not end well
     */
    public static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        var atTheEnd = endedWithThisOne(process);
        int status = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        if (status != 0) {
            throw new IOException(Path.of(command.getFirst()).getFileName() + " " + command.get(1)
                    + " ended with status " + status + "; what it printed above says why.");
        }
    }

    /**
     * Starts a program in an environment of its own, so that nobody's settings reach it.
     *
     * @param log gets what it prints
     */
    public static Program start(List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var program = new Program(builder.start(), log);
        endedWithThisOne(program.process);
        Thread.ofVirtual().start(program::listen);
        return program;
    }

    private static Thread endedWithThisOne(Process process) {
        var atTheEnd = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        return atTheEnd;
    }

    private void listen() {
        try (var out = process.inputReader(); var writer = Files.newBufferedWriter(log)) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                writer.append(line).append('\n').flush();
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lines.add(END);
        }
    }

    /**
     * Waits until it prints a line.
     *
     * @throws IOException if it does not within a minute, or ends before
     */
    public Matcher says(Pattern wanted) throws IOException, InterruptedException {
        for (var line = next(); !line.equals(END); line = next()) {
            var found = wanted.matcher(line);
            if (found.find()) {
                return found;
            }
        }
        throw new IOException("It did not print '" + wanted + "'; " + log + " has what it did print.");
    }

    private String next() throws InterruptedException {
        var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return line == null ? END : line;
    }

    @Override
    public void close() {
        // By its handle, which does not close its output: the rest belongs into the log.
        process.toHandle().destroy();
        process.onExit().join();
    }
}
