package io.leadershipbot.app;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.leadershipbot.app.cli.Version;
import io.leadershipbot.app.cli.Words;
import io.leadershipbot.app.metrics.Metrics;
import io.leadershipbot.app.playground.PlaygroundLog;
import io.leadershipbot.app.playground.Playroom;
import io.leadershipbot.app.playground.Renderers;
import io.leadershipbot.app.playground.WhyOff;
import io.leadershipbot.app.server.Door;
import io.leadershipbot.app.server.HttpServer;
import io.leadershipbot.app.server.PortTakenException;
import io.leadershipbot.app.settings.Settings;
import io.leadershipbot.chat.ChatPlatform;
import io.leadershipbot.command.CommandRouter;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.storage.Database;

/** The running bot: every part, wired. */
final class Bot implements AutoCloseable {

    /** Safe for many threads, and quick. Nothing that it draws is a secret. */
    static final RandomGenerator RANDOM = () -> ThreadLocalRandom.current().nextLong();

    private final EventLog log;
    private final Metrics metrics;
    private final Database database;
    private final List<ChatPlatform> platforms;
    private final HttpServer server;
    private final Optional<Playroom> playroom;

    private Bot(EventLog log, Metrics metrics, Database database, List<ChatPlatform> platforms, HttpServer server,
            Optional<Playroom> playroom) {
        this.log = log;
        this.metrics = metrics;
        this.database = database;
        this.platforms = platforms;
        this.server = server;
        this.playroom = playroom;
    }

    /**
     * Starts it.
     *
     * @throws PortTakenException if a port cannot be opened
     * @throws OverlayFaultsException if the content of the organisation has faults
     * @throws io.leadershipbot.storage.DatabaseException if the database cannot be used
     */
    static Bot start(Settings given, EventLog plainLog, InstantSource clock) throws PortTakenException {
        var playroom = Playroom.open(given, Renderers.folders());
        try {
            return start(given, playroom, plainLog, clock);
        } catch (PortTakenException | RuntimeException fault) {
            playroom.ifPresent(Playroom::close);
            throw fault;
        }
    }

    private static Bot start(Settings given, Optional<Playroom> playroom, EventLog plainLog, InstantSource clock)
            throws PortTakenException {
        var settings = playroom.map(Playroom::settings).orElse(given);
        var metrics = new Metrics(Version.current());
        var counted = metrics.counted(plainLog);
        var log = playroom.isPresent() ? new PlaygroundLog(counted) : counted;
        var library = Contents.read(settings.contentDir());
        settings.contentDir().ifPresent(folder -> Contents.note(library, log));
        var database = Database.open(settings.database(), clock, log);
        var wiring = new Platforms(settings);
        var platforms = wiring.on(database.installations(), log, clock);
        try {
            var router = CommandRouter.of(library, database.people(), database.bags(), database.welcomes(),
                    database.duplicates(), log, RANDOM, wiring.addressedAs());
            var news = new PlatformNews(database.installations(), database.conversations(), log);
            platforms.forEach(platform -> platform.start(metrics
                    .timed(playroom.isPresent() ? PlaygroundLog.nameOf(platform.name()) : platform.name(), router),
                    news));
            var server = HttpServer.start(
                    new Door("PORT", settings.bindAddress(), settings.port(), endpoints(given, platforms),
                            playroom.map(Playroom::branch)),
                    new Door("MANAGEMENT_PORT", InetAddress.getLoopbackAddress(), settings.managementPort(),
                            new Health(database, metrics, playroom.isPresent()).endpoints()),
                    HttpServer.Limits.STANDARD, log);
            playroom.ifPresent(room -> room.connect(server.port()));
            return new Bot(log, metrics, database, platforms, server, playroom).started(wiring.off());
        } catch (PortTakenException | RuntimeException fault) {
            platforms.forEach(ChatPlatform::close);
            database.close();
            throw fault;
        }
    }

    private static List<Endpoint> endpoints(Settings given, List<ChatPlatform> platforms) {
        var words = Words.english();
        var noPlayground = WhyOff.of(given).map(why -> WhyOff.endpoint(words.say(why.key())));
        return Stream.of(Stream.of(Front.endpoint()), noPlayground.stream(),
                platforms.stream().flatMap(platform -> platform.endpoints().stream())).flatMap(all -> all).toList();
    }

    private Bot started(List<String> off) {
        platforms.forEach(platform -> log.note(Event.PLATFORM_ON, Detail.platform(platform.name())));
        off.forEach(platform -> log.note(Event.PLATFORM_OFF, Detail.platform(platform)));
        log.note(Event.STARTED, Detail.number("port", port()), Detail.number("management", managementPort()));
        return this;
    }

    int port() {
        return server.port();
    }

    int managementPort() {
        return server.managementPort();
    }

    /** For people: where the data lies. */
    String data() {
        return database.describe();
    }

    /** Whether it plays, with nothing real around it. */
    boolean isPlaying() {
        return playroom.isPresent();
    }

    /** Stops accepting, finishes what was accepted, and lets go of everything, in this order and in bounded time. */
    @Override
    public void close() {
        log.note(Event.STOPPING);
        playroom.ifPresent(Playroom::hangUp);
        try {
            server.close();
            platforms.forEach(ChatPlatform::close);
        } finally {
            database.close();
            metrics.close();
            playroom.ifPresent(Playroom::close);
        }
        log.note(Event.STOPPED);
    }
}
