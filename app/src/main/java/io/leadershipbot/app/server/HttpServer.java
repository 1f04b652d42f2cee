package io.leadershipbot.app.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Jetty with two doors. Requests run on virtual threads; HTTP/1.1 alone; whatever comes in is limited in size, number
 * and time, and whatever is refused is refused in a few plain words.
 */
public final class HttpServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 2_000;
    private static final int MOST_HEADERS = 8 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration IDLE_WHILE_STOPPING = Duration.ofMillis(250);

    private final EventLog log;
    private final Server server;
    private final ServerConnector platforms;
    private final ServerConnector management;

    private HttpServer(Door platformDoor, Door managementDoor, Limits limits, EventLog log) {
        this.log = log;
        // Requests have virtual threads of their own; these few wait for the network and look at the clock.
        var threads = new QueuedThreadPool(10, 2);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        server = new Server(threads);
        server.setStopTimeout(limits.longestStop().toMillis());
        server.setErrorHandler(new PlainErrors());
        platforms = connector(platformDoor, limits);
        management = connector(managementDoor, limits);
        server.setHandler(new GracefulHandler(new EndpointHandler(
                Map.of(platforms, platformDoor, management, managementDoor), new Bodies(), log)));
    }

    /**
     * How long the server waits.
     *
     * @param slowestRequest how long a request may take to arrive
     * @param longestStop how long what was accepted may take to finish when the server stops
     */
    public record Limits(Duration slowestRequest, Duration longestStop) {

        /** What holds but for tests. */
        public static final Limits STANDARD = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    /**
     * Opens both doors.
     *
     * @throws PortTakenException if one cannot be opened; the other is closed again
     */
    public static HttpServer start(Door platforms, Door management, Limits limits, EventLog log)
            throws PortTakenException {
        var server = new HttpServer(platforms, management, limits, log);
        try {
            open(server.platforms, platforms);
            open(server.management, management);
            server.server.start();
            return server;
        } catch (PortTakenException taken) {
            server.close();
            throw taken;
        } catch (Exception broken) {
            server.close();
            throw new IllegalStateException("The HTTP server did not start", broken);
        }
    }

    /** The port that platforms' requests come in by. */
    public int port() {
        return platforms.getLocalPort();
    }

    /** The port for health checks and metrics. */
    public int managementPort() {
        return management.getLocalPort();
    }

    /** Stops accepting, and finishes within {@link Limits#longestStop} what was accepted. */
    @Override
    public void close() {
        // Jetty itself would go on accepting until everything is finished.
        platforms.close();
        management.close();
        try {
            server.stop();
        } catch (Exception unfinished) {
            // Something took longer than the time for stopping and was cut off. Everything else has stopped.
            log.note(Event.REQUEST_FAILED, unfinished);
        }
    }

    private static void open(ServerConnector connector, Door door) throws PortTakenException {
        try {
            connector.open();
        } catch (IOException taken) {
            throw new PortTakenException(door, taken);
        }
    }

    private ServerConnector connector(Door door, Limits limits) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MOST_HEADERS);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(door.address().getHostAddress());
        connector.setPort(door.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
        connector.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        connector.addBean(new SlowSenders(limits.slowestRequest(), connector.getScheduler()));
        server.addConnector(connector);
        return connector;
    }
}
