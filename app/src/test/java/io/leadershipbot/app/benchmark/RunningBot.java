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

    private final Server slack;
    private final Server teams;

    private RunningBot(Server slack, Server teams) {
        this.slack = slack;
        this.teams = teams;
    }

    /**
     * Starts it.
     *
     * @param data where its database is
     * @param workspace where it is on Slack
     * @param appToken opens sockets; empty for HTTP alone
     */
    static RunningBot start(Bench bench, Path data, Workspace workspace, String appToken) {
        int port = freePort();
        var tenant = bench.teams().tenant();
        // An empty setting counts as unset, so nothing of who runs this comes through.
        var environment = Map.ofEntries(Map.entry("PORT", Integer.toString(port)),
                Map.entry("MANAGEMENT_PORT", Integer.toString(freePort())), Map.entry("BIND_ADDRESS", "127.0.0.1"),
                Map.entry("DATA_DIR", data.toString()), Map.entry("DATABASE_URL", ""),
                Map.entry("LOG_FORMAT", "text"), Map.entry("SLACK_SIGNING_SECRET", workspace.signingSecret()),
                Map.entry("SLACK_BOT_TOKEN", workspace.botToken()), Map.entry("SLACK_COMMAND", "/leadership"),
                Map.entry("SLACK_APP_TOKEN", appToken),
                Map.entry("SLACK_API_URL", workspace.apiUrl()), Map.entry("TEAMS_APP_ID", Tenant.APP_ID),
                Map.entry("TEAMS_TENANT_ID", Tenant.ID), Map.entry("TEAMS_APP_PASSWORD", Tenant.PASSWORD),
                Map.entry("TEAMS_OPENID_URL", tenant.openIdUrl()), Map.entry("TEAMS_TOKEN_URL", tenant.tokenUrl()),
                Map.entry("TEAMS_SERVICE_HOSTS", tenant.host()),
                Map.entry("JAVA_HOME", System.getProperty("java.home")));
        var process = Child.start(List.of(bench.launcher().toString(), "serve"), environment, data);
        return new RunningBot(new Server(process, new Asker(port, new SlackQuestions(workspace))),
                new Server(process, new Asker(port, TeamsQuestions.answeredByMessages(bench.teams()))));
    }

    /** It, asked by Slack. */
    Server slack() {
        return slack;
    }

    /** It, asked by Teams. */
    Server teams() {
        return teams;
    }

    Child process() {
        return slack.process();
    }

    /** Has Slack ask for a tip until there is one. */
    void awaitFirstTip() {
        awaitFirstTip(slack);
    }

    /** Asks until there is an answer; a server that does not listen yet is asked again at once. */
    void awaitFirstTip(Server server) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process().isAlive()) {
            try {
                if (server.asker().ask()) {
                    return;
                }
            } catch (ConnectException notYet) {
                LockSupport.parkNanos(1_000_000);
            } catch (IOException e) {
                throw new IllegalStateException("The bot broke off", e);
            }
        }
        throw new IllegalStateException("The bot did not answer: " + process().output());
    }

    /** The options of its JVM, but for those that make it start faster. */
    List<String> javaOptions() {
        return process().arguments().stream().takeWhile(argument -> !argument.equals("-jar"))
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
        process().close();
    }
}
