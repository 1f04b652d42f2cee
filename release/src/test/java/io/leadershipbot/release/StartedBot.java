package io.leadershipbot.release;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A bot that was started on free ports of this machine. */
record StartedBot(Process process, int port, int managementPort, Path log) {

    private static final long PATIENCE_SECONDS = 60;

    /** Starts it with nothing in its environment but what is given, ports and a data folder. */
    static StartedBot start(Path folder, Map<String, String> environment, String... command) throws IOException {
        int port = freePort();
        int managementPort = freePort();
        var log = folder.resolve("log.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("MANAGEMENT_PORT", Integer.toString(managementPort));
        builder.environment().put("DATA_DIR", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        return new StartedBot(builder.start(), port, managementPort, log);
    }

    /** Waits until it answers that it is ready. */
    StartedBot ready() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said(managementPort, "/health/ready").startsWith("ready")) {
            if (System.nanoTime() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new AssertionError("It is not ready. It said: " + Files.readString(log));
            }
            Thread.onSpinWait();
        }
        return this;
    }

    /** What its public side answers; nothing if it is a fault. */
    String shows(String path) throws IOException {
        return said(port, path);
    }

    /** Asks it to end by SIGTERM, and gives its status. */
    int stopped() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It did not stop");
        }
        return process.exitValue();
    }

    private static String said(int port, String path) throws IOException {
        var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL()
                .openConnection();
        try (var body = connection.getInputStream()) {
            return new String(body.readAllBytes(), UTF_8);
        } catch (IOException notYet) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
