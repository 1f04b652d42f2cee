package io.leadershipbot.slack;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import io.leadershipbot.chat.ChatPlatform;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.Gate;
import io.leadershipbot.http.Patience;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.socket.SocketMode;
import org.jspecify.annotations.Nullable;

/** Slack, for one workspace's app: slash commands, buttons, forms, and news of its removal. */
public final class SlackPlatform implements ChatPlatform {

    static final String NAME = "slack";
    private static final Duration FINISHING = Duration.ofSeconds(10);

    private final SlackSettings settings;
    private final Function<String, Invocation> typed;
    private final EventLog log;
    private final InstantSource clock;
    private final Timing timing;
    private final RandomGenerator random;
    private final Optional<SignedRequests> requests;
    private final WebApi web;
    private final Workspaces workspaces;
    private final Words words;
    private final Patience patience;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Gate gate = new Gate();
    private volatile @Nullable Thread introduction;
    private volatile @Nullable SocketMode sockets;

    /**
     * Connects nothing yet.
     *
     * @param typed reads what somebody typed behind the command
     */
    public SlackPlatform(SlackSettings settings, Function<String, Invocation> typed, Installations installations,
            EventLog log, InstantSource clock) {
        this(settings, typed, installations, log, clock, Timing.REAL, new SecureRandom());
    }

    SlackPlatform(SlackSettings settings, Function<String, Invocation> typed, Installations installations, EventLog log,
            InstantSource clock, Timing timing, RandomGenerator random) {
        this.settings = settings;
        this.typed = typed;
        this.log = log;
        this.clock = clock;
        this.timing = timing;
        this.random = random;
        this.requests = settings.reception().signingSecret()
                .map(secret -> new SignedRequests(secret, gate, executor, clock, log));
        this.web = new WebApi(settings, timing.call());
        this.workspaces = new Workspaces(installations, log);
        this.words = new Words(settings.command());
        this.patience = new Patience(NAME, timing.patience(), timing.look(), log);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Endpoint> endpoints() {
        return requests.map(signed -> new Endpoint("POST", SlackManifest.PATH, signed::receive)).stream().toList();
    }

    @Override
    public void start(InteractionHandler handler, Consumer<PlatformEvent> events) {
        var answers = new Answers(handler, patience, new Shares(web, workspaces), words, log,
                random);
        var app = new BoltApp(settings, web.slack(), workspaces);
        app.on(new Commands(answers, typed, web, settings.apiUrl()));
        app.on(new Clicks(answers, web, words, settings.apiUrl()));
        app.on(new Submissions(answers, web, words));
        app.onRemoval(workspace -> {
            workspaces.forget(workspace);
            events.accept(new PlatformEvent.Uninstalled(NAME, workspace));
        });
        requests.ifPresent(signed -> signed.start(app));
        settings.reception().appToken().ifPresent(token -> connect(token, app));
        introduction = Thread.ofVirtual().name("slack-introduction").start(
                new Introduction(web, installation -> met(installation, events), log, clock, timing.pause()));
    }

    private void connect(Secret appToken, BoltApp app) {
        var mode = new SocketMode(() -> web.ticket(appToken), new SocketRequests(app, appToken, gate, clock, log),
                executor,
                timing.sockets(), log, random, web.proxy());
        sockets = mode;
        mode.start();
    }

    private void met(Installation installation, Consumer<PlatformEvent> events) {
        workspaces.remember(installation);
        events.accept(new PlatformEvent.Installed(installation));
    }

    /** Refuses what comes in from now on, and gives what was accepted ten seconds to be answered. A second call does nothing. */
    @Override
    public void close() {
        if (!gate.close()) {
            return;
        }
        var meeting = introduction;
        if (meeting != null) {
            meeting.interrupt();
        }
        var connections = sockets;
        if (connections != null) {
            connections.stop();
        }
        gate.finish(executor, FINISHING);
        if (connections != null) {
            connections.close();
        }
        patience.close();
        web.close();
    }
}
