package io.leadershipbot.slack;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import com.google.gson.JsonParseException;
import io.leadershipbot.chat.ChatPlatform;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.Gate;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.http.Patience;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import org.jspecify.annotations.Nullable;

/** Slack over HTTP, for one workspace's app: slash commands, buttons, forms, and news of its removal. */
public final class SlackPlatform implements ChatPlatform {

    static final String NAME = "slack";
    private static final Duration FINISHING = Duration.ofSeconds(10);
    private static final Detail PLATFORM = Detail.platform(NAME);

    private final SlackSettings settings;
    private final Function<String, Invocation> typed;
    private final EventLog log;
    private final InstantSource clock;
    private final Timing timing;
    private final RandomGenerator random;
    private final Signature signature;
    private final Replays replays;
    private final WebApi web;
    private final Workspaces workspaces;
    private final Words words;
    private final Patience patience;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Gate gate = new Gate();
    private volatile @Nullable BoltApp bolt;
    private volatile @Nullable Thread introduction;

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
        this.signature = new Signature(settings.signingSecret(), clock);
        this.replays = new Replays(clock);
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
        return List.of(new Endpoint("POST", SlackManifest.PATH, this::receive));
    }

    @Override
    public void start(InteractionHandler handler, Consumer<PlatformEvent> events) {
        var answers = new Answers(handler, executor, patience, new Shares(web, words, workspaces), words, log,
                random);
        var app = new BoltApp(settings, web.slack(), workspaces);
        app.on(new Commands(answers, typed, web, words, settings.apiUrl()));
        app.on(new Clicks(answers, web, words, settings.apiUrl()));
        app.on(new Submissions(answers, web, words));
        app.onRemoval(workspace -> {
            workspaces.forget(workspace);
            events.accept(new PlatformEvent.Uninstalled(NAME, workspace));
        });
        bolt = app;
        introduction = Thread.ofVirtual().name("slack-introduction").start(
                new Introduction(web, installation -> met(installation, events), log, clock, timing.pause()));
    }

    private void met(Installation installation, Consumer<PlatformEvent> events) {
        workspaces.remember(installation);
        events.accept(new PlatformEvent.Installed(installation));
    }

    private HttpResponse receive(HttpRequest request) {
        var app = bolt;
        if (app == null || !gate.enter()) {
            return refused(503, Refusal.STOPPING);
        }
        try {
            return switch (signature.check(request)) {
                case Signature.Verdict.Refused refused -> refused(401, refused.reason());
                case Signature.Verdict.Signed signed when !replays.isNew(signed.key()) -> HttpResponse.empty(200);
                case Signature.Verdict.Signed signed -> answered(request, signed, app);
            };
        } finally {
            gate.leave();
        }
    }

    private HttpResponse answered(HttpRequest request, Signature.Verdict.Signed signed, BoltApp app) {
        try {
            var read = Inbound.read(request);
            return read.isPresent()
                    ? app.run(read.get(), new Arrival(signed.id(), request.early()))
                    : HttpResponse.empty(200);
        } catch (Malformed | JsonParseException e) {
            // Bolt reads an event's parts only when it runs it.
            return refused(400, Refusal.MALFORMED);
        } catch (RejectedExecutionException e) {
            return refused(503, Refusal.STOPPING);
        } catch (Exception e) {
            // Slack says so to who asked, and brings an event once more.
            replays.forget(signed.key());
            log.note(Event.COMMAND_FAILED, e, PLATFORM);
            return HttpResponse.empty(503);
        }
    }

    private HttpResponse refused(int status, Refusal reason) {
        log.note(Event.REQUEST_REFUSED, PLATFORM, Detail.reason(reason));
        return HttpResponse.empty(status);
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
        gate.finish(executor, FINISHING);
        patience.close();
        web.close();
    }
}
