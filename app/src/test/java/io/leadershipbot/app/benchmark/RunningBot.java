package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The bot, started by {@code ./leadership-bot}. */
final class RunningBot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Server server;

    private RunningBot(Server server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param launcher the script
     * @param data where its database is
     */
    static RunningBot start(Path launcher, Workspace workspace, Path data) {
        int port = freePort();
        // An empty setting counts as unset, so nothing of who runs this comes through.
        var environment = Map.ofEntries(Map.entry("PORT", Integer.toString(port)),
                Map.entry("MANAGEMENT_PORT", Integer.toString(freePort())), Map.entry("BIND_ADDRESS", "127.0.0.1"),
                Map.entry("DATA_DIR", data.toString()), Map.entry("DATABASE_URL", ""),
                Map.entry("LOG_FORMAT", "text"), Map.entry("SLACK_SIGNING_SECRET", workspace.signingSecret()),
                Map.entry("SLACK_BOT_TOKEN", workspace.botToken()), Map.entry("SLACK_COMMAND", "/leadership"),
                Map.entry("SLACK_API_URL", workspace.apiUrl()),
                Map.entry("JAVA_HOME", System.getProperty("java.home")));
        var process = Child.start(List.of(launcher.toString(), "serve"), environment, data);
        return new RunningBot(new Server(process, new Asker(port, workspace)));
    }

    Server server() {
        return server;
    }

    /** Asks until there is an answer; a server that does not listen yet is asked again at once. */
    void awaitFirstTip() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && server.process().isAlive()) {
            try {
                if (server.asker().ask().status() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                LockSupport.parkNanos(1_000_000);
            } catch (IOException e) {
                throw new IllegalStateException("The bot broke off", e);
            }
        }
        throw new IllegalStateException("The bot did not answer: " + server.process().output());
    }

    /** The options of its JVM, but for those that make it start faster. */
    List<String> javaOptions() {
        return server.process().arguments().stream().takeWhile(argument -> !argument.equals("-jar"))
                .filter(argument -> !argument.startsWith("-D") && !argument.startsWith("-XX:AOTCache")
                        && !argument.startsWith("-XX:SharedArchiveFile"))
                .toList();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
