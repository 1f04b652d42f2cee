package io.leadershipbot.testkit.canary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A program in a Java of its own, whose memory, output and temporary files can be looked through, and into which leaks
 * can be planted. The tests' own memory, which knows all marks, stays out of it.
 */
public final class WatchedProcess implements AutoCloseable {

    private static final int PATIENCE_MS = 120_000;

    private final Process process;
    private final Path output;
    private final Path temp;
    private final Socket line;
    private final BufferedReader answers;
    private final PrintWriter orders;

    private WatchedProcess(Process process, Path output, Path temp, Socket line) throws IOException {
        this.process = process;
        this.output = output;
        this.temp = temp;
        this.line = line;
        this.answers = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8));
        this.orders = new PrintWriter(line.getOutputStream(), true, UTF_8);
    }

    /**
     * Starts a program.
     *
     * @param folder where it runs; what it prints and its temporary files lie beside it
     * @param environment what it finds in its environment, beside what is there
     * @param main the class whose {@code main} it runs, on this process's class path
     */
    public static WatchedProcess start(Path folder, Map<String, String> environment, List<String> flags, String main,
            String... arguments) throws IOException {
        var output = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".output"));
        var temp = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".temp"));
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(PATIENCE_MS);
            var command = new ArrayList<>(
                    List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
                            "-Djava.io.tmpdir=" + temp, "-D" + Hooks.PORT + "=" + server.getLocalPort()));
            command.addAll(flags);
            command.add(Hooks.class.getName());
            command.add(main);
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).directory(Files.createDirectories(folder).toFile())
                    .redirectOutput(output.resolve("out").toFile()).redirectError(output.resolve("err").toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            Thread.ofVirtual().start(() -> hangUpAfter(process, server));
            try {
                var line = server.accept();
                line.setSoTimeout(PATIENCE_MS);
                return new WatchedProcess(process, output, temp, line);
            } catch (IOException e) {
                process.destroyForcibly();
                throw new IOException("The watched process did not come up; it printed: "
                        + Files.readString(output.resolve("err")), e);
            }
        }
    }

    /** Nobody will call there any more. */
    private static void hangUpAfter(Process process, ServerSocket server) {
        try {
            process.onExit().join();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** What it printed up to now. */
    public String printed() {
        return read("out") + printedToErr();
    }

    /** What it printed to its standard error up to now: where programs write their log. */
    public String printedToErr() {
        return read("err");
    }

    private String read(String stream) {
        try {
            return Files.readString(output.resolve(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it prints something.
     *
     * @throws IOException if it does not within two minutes, or ends before
     */
    public Matcher awaitPrinted(Pattern wanted) throws IOException, InterruptedException {
        try (var watch = output.getFileSystem().newWatchService()) {
            output.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS)) {
                var found = wanted.matcher(printed());
                if (found.find()) {
                    return found;
                }
                if (!process.isAlive()) {
                    throw new IOException("The watched process ended with status " + process.exitValue()
                            + " after it had printed: " + printed());
                }
                var change = watch.poll(1, TimeUnit.SECONDS);
                if (change != null) {
                    change.pollEvents();
                    change.reset();
                }
            }
        }
        throw new IOException("The watched process did not print '" + wanted + "', but: " + printed());
    }

    /** Everything it prints: its log, and what it says to who started it. */
    public Place output() {
        return new Folder("output", output, leaks -> plant(Hooks.PRINT, leaks));
    }

    /** The folder for its temporary files. */
    public Place temp() {
        return Folder.of("temporary files", temp);
    }

    /** Its memory. */
    public Place heap() {
        return new Heap("live heap", file -> order(Hooks.DUMP + " " + file), leaks -> plant(Hooks.HOLD, leaks));
    }

    /** Has every logger write as much as it can, whatever the program set. */
    public void raiseLoggers() throws IOException {
        order(Hooks.RAISE);
    }

    /** How many lines the loggers under a name have tried to write since they were raised. */
    public long linesOf(String logger) throws IOException {
        return Long.parseLong(order(Hooks.COUNT + " " + logger));
    }

    /** What its live objects need after garbage was collected, and how many threads it has. */
    public Size size() throws IOException {
        var size = order(Hooks.MEASURE).split(" ", 2);
        return new Size(Long.parseLong(size[0]), Integer.parseInt(size[1]));
    }

    /**
     * How large a process is.
     *
     * @param heap in bytes
     * @param threads of the machine; virtual ones are objects in the heap
     */
    public record Size(long heap, int threads) {}

    /** The process itself. */
    public Process process() {
        return process;
    }

    private void plant(String where, List<byte[]> leaks) throws IOException {
        for (var leak : leaks) {
            order(where + " " + Base64.getEncoder().encodeToString(leak));
        }
    }

    private synchronized String order(String order) throws IOException {
        orders.println(order);
        var answer = answers.readLine();
        if (answer == null || !answer.startsWith(Hooks.DONE)) {
            throw new IOException("The watched process answered '" + answer + "' to '" + order.split(" ", 2)[0] + "'.");
        }
        return answer.substring(Hooks.DONE.length()).strip();
    }

    /** Asks it to end, and waits. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        line.close();
    }
}
