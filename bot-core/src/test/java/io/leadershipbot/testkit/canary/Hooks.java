package io.leadershipbot.testkit.canary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Runs in a {@link WatchedProcess}: takes its orders on a thread of its own, and the program's main on this one. */
final class Hooks implements Runnable {

    static final String PORT = "canary.port";
    static final String DONE = "done";
    static final String DUMP = "dump";
    static final String HOLD = "hold";
    static final String PRINT = "print";
    static final String RAISE = "raise";
    static final String COUNT = "count";
    static final String MEASURE = "measure";

    private final Socket line;
    private final List<byte[]> held = new ArrayList<>();
    private @Nullable LineCounter counter;

    private Hooks(Socket line) {
        this.line = line;
    }

    /** The first argument is the class to run, the others are for it. */
    public static void main(String[] args) throws Exception {
        var port = Integer.getInteger(PORT, 0);
        Thread.ofPlatform().daemon().name("hooks")
                .start(new Hooks(new Socket(InetAddress.getLoopbackAddress(), port)));
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null,
                (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    @Override
    public void run() {
        try (line;
                var orders = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8));
                var answers = new PrintWriter(line.getOutputStream(), true, UTF_8)) {
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                answers.println(answer(order));
            }
        } catch (IOException gone) {
            // Who watched has gone, so nobody waits for an answer.
            return;
        }
    }

    private String answer(String order) {
        var words = order.split(" ", 2);
        try {
            return DONE + " " + switch (words[0]) {
                case DUMP -> dump(words[1]);
                case HOLD -> hold(words[1]);
                case PRINT -> print(words[1]);
                case RAISE -> raise();
                case COUNT -> Long.toString(counter == null ? 0 : counter.linesOf(words[1]));
                case MEASURE -> measure();
                default -> throw new IllegalArgumentException("Unknown order.");
            };
        } catch (IOException | RuntimeException e) {
            return "failed: " + e;
        }
    }

    private static String dump(String file) throws IOException {
        Heap.dumpThisProcess(Path.of(file));
        return "";
    }

    private String hold(String leak) {
        held.add(Base64.getDecoder().decode(leak));
        return Integer.toString(held.size());
    }

    private static String print(String leak) {
        var bytes = Base64.getDecoder().decode(leak);
        System.err.write(bytes, 0, bytes.length);
        System.err.println();
        return "";
    }

    private static String measure() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + " "
                + ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private String raise() {
        counter = LineCounter.onEveryLogger();
        return "";
    }
}
