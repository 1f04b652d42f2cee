package io.leadershipbot.slack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.Interaction;
import io.leadershipbot.chat.InteractionHandler;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.PlatformEvent;
import io.leadershipbot.chat.Reply;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.playground.slack.App;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.Message;
import io.leadershipbot.playground.slack.Person;
import io.leadershipbot.playground.slack.SlackRequest;
import io.leadershipbot.playground.slack.SlackResponse;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.socket.Rhythm;
import io.leadershipbot.testkit.EndpointServer;
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;

/** A platform on a real port, a fake Slack that talks to it, and a handler that a test writes. */
final class Stage implements AutoCloseable {

    static final String COMMAND = "/leadership";
    /** Longer than anything takes on a machine that is busy with other things. */
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(60);

    final ManualClock clock = new ManualClock();
    final FakeSlack slack = FakeSlack.start(App.leadership(), clock, new Random(7), LONG);
    /** True if what is not answered at once is acknowledged. */
    final AtomicBoolean isImpatient = new AtomicBoolean();
    final RecordingLog log = new RecordingLog();
    final BlockingQueue<PlatformEvent> events = new LinkedBlockingQueue<>();
    final List<Interaction> interactions = new CopyOnWriteArrayList<>();
    final SlackPlatform platform;
    /** True if the next event cannot be kept by who is told. */
    final AtomicBoolean isForgetful = new AtomicBoolean();
    private final BlockingQueue<Interaction> heard = new LinkedBlockingQueue<>();
    private final Optional<EndpointServer> server;
    private volatile InteractionHandler handler = interaction -> Reply.of(new Answer.Silent());

    Stage() {
        this(pause -> {});
    }

    /** @param pause between attempts to reach Slack */
    Stage(Rhythm.Pause pause) {
        this(pause, text -> Invocation.of("typed", text));
    }

    Stage(Rhythm.Pause pause, Function<String, Invocation> typed) {
        this(pause, typed, slack -> new Reception.Http(Secret.of(slack.app().signingSecret())));
    }

    /** @param reception how requests come in */
    Stage(Rhythm.Pause pause, Function<String, Invocation> typed, Function<FakeSlack, Reception> reception) {
        var timing = new Timing(() -> isImpatient.get() ? Duration.ZERO : LONG, Duration.ofMillis(5), pause, LONG,
                new Rhythm(BEAT, Duration.ofSeconds(10), LONG, pause));
        platform = new SlackPlatform(
                new SlackSettings(reception.apply(slack),
                        Secret.of(slack.workspace().botToken()),
                        COMMAND, URI.create(slack.apiUrl())),
                typed, new NoInstallations(), log, clock, timing, new Random(7));
        server = platform.endpoints().stream().findFirst().map(EndpointServer::of);
        server.ifPresentOrElse(listening -> slack.connect(listening.address()), slack.sockets()::switchOn);
    }

    /** One that Slack reaches by sockets. */
    static Stage bySockets(Function<String, Invocation> typed) {
        return new Stage(pause -> {}, typed, slack -> new Reception.Socket(Secret.of(slack.sockets().appToken())));
    }

    /** Starts it, with a handler that notes every interaction and then answers so. */
    Stage answering(InteractionHandler answers) {
        handler = answers;
        return this;
    }

    void start() {
        start(event -> {
            if (isForgetful.getAndSet(false)) {
                throw new IllegalStateException("The database is away.");
            }
            events.add(event);
        });
    }

    private void start(Consumer<PlatformEvent> listener) {
        platform.start(interaction -> {
            interactions.add(interaction);
            heard.add(interaction);
            return handler.handle(interaction);
        }, listener);
    }

    /** Starts it and waits until it knows where it is. */
    Stage started() throws InterruptedException {
        start();
        awaitEvent();
        if (server.isEmpty()) {
            slack.sockets().await(2);
        }
        slack.calls().clear();
        return this;
    }

    PlatformEvent awaitEvent() throws InterruptedException {
        var event = events.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("No event came; logged was: " + log.lines());
        }
        return event;
    }

    /** Ada, in the channel that everybody and the bot are in. */
    Person ada() {
        return slack.person("U1").in("C1");
    }

    SlackResponse sends(SlackRequest request) throws IOException, InterruptedException {
        return slack.send(request);
    }

    /** Hands a request to the endpoint itself, for headers that no HTTP client would send. */
    HttpResponse receive(Map<String, String> headers, byte[] body) {
        Map<String, List<String>> lowerCase = new HashMap<>();
        headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return platform.endpoints().getFirst().handler()
                .apply(new HttpRequest("POST", SlackManifest.PATH, lowerCase, body));
    }

    /** The message that says this, which need not be the newest, when it has come. */
    static Message awaits(Person person, String words) throws InterruptedException {
        person.awaits(newest -> person.seesAll().stream().anyMatch(message -> message.shown().contains(words)));
        return person.seesAll().stream().filter(message -> message.shown().contains(words)).findFirst().orElseThrow();
    }

    /** The newest interaction, when one has come; for clicks, whose acknowledgement does not wait for it. */
    Interaction awaitInteraction() throws InterruptedException {
        var next = heard.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("No interaction came; logged was: " + log.lines());
        }
        return next;
    }

    @Override
    public void close() {
        platform.close();
        server.ifPresent(EndpointServer::close);
        slack.close();
    }

    /** A bot that has never been anywhere. */
    private static final class NoInstallations implements Installations {

        @Override
        public void save(Installation installation) {
            throw new AssertionError("A platform reads installations; who wires it saves them.");
        }

        @Override
        public Optional<Installation> find(String platform, String tenant) {
            return Optional.empty();
        }

        @Override
        public void remove(String platform, String tenant) {
            throw new AssertionError("A platform reads installations; who wires it removes them.");
        }
    }
}
