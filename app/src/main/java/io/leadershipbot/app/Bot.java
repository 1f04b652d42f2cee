package io.leadershipbot.app;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.leadershipbot.app.cli.Terminal;
import io.leadershipbot.app.log.JsonFormat;
import io.leadershipbot.app.log.LibraryLogs;
import io.leadershipbot.app.log.LineLog;
import io.leadershipbot.app.log.TextFormat;
import io.leadershipbot.app.server.Door;
import io.leadershipbot.app.server.HttpServer;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;

/** The running bot. */
final class Bot implements AutoCloseable {

    private final EventLog log;
    private final HttpServer server;

    private Bot(EventLog log, HttpServer server) {
        this.log = log;
        this.server = server;
    }

    static Bot start(Settings settings, Terminal terminal) throws PortTakenException {
        var log = new LineLog(terminal.err(), Clock.systemUTC(), switch (settings.logFormat()) {
            case TEXT -> new TextFormat();
            case JSON -> new JsonFormat();
        });
        LibraryLogs.close(log);
        var server = HttpServer.start(
                new Door("PORT", settings.bindAddress(), settings.port(),
                        List.of(new Endpoint("POST", "/slack/events", request -> HttpResponse.empty(200)))),
                new Door("MANAGEMENT_PORT", InetAddress.getLoopbackAddress(), settings.managementPort(),
                        List.of(new Endpoint("GET", "/health/live", request -> HttpResponse.text(200, "alive\n")))),
                Duration.ofSeconds(10), log);
        log.note(Event.STARTED, Detail.number("port", server.port()),
                Detail.number("management", server.managementPort()));
        return new Bot(log, server);
    }

    @Override
    public void close() {
        log.note(Event.STOPPING);
        server.close();
        log.note(Event.STOPPED);
    }
}
