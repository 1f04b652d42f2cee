package io.leadershipbot.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
import io.leadershipbot.testkit.ManualClock;
import io.leadershipbot.testkit.RecordingLog;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A platform on a real port, a fake Slack that talks to it, and a handler that a test writes. */
final class Stage implements AutoCloseable {

    static final String COMMAND = "/leadership";
    /** Longer than anything takes on a machine that is busy with other things. */
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
    private final HttpServer server;
    private volatile InteractionHandler handler = interaction -> Reply.of(new Answer.Silent());

    Stage() {
        this(pause -> {});
    }

    /** @param pause between attempts to reach Slack */
    Stage(Timing.Pause pause) {
        this(pause, text -> Invocation.of("typed", text));
    }

    Stage(Timing.Pause pause, Function<String, Invocation> typed) {
        var timing = new Timing(() -> isImpatient.get() ? Duration.ZERO : LONG, Duration.ofMillis(5), pause, LONG);
        platform = new SlackPlatform(
                new SlackSettings(Secret.of(slack.app().signingSecret()), Secret.of(slack.workspace().botToken()),
                        COMMAND, URI.create(slack.apiUrl())),
                typed, new NoInstallations(), log, clock, timing, new Random(7));
        server = server();
        slack.connect(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events"));
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

    private HttpServer server() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var endpoint = platform.endpoints().getFirst();
            http.createContext(endpoint.path(), exchange -> {
                var isAnswered = new AtomicBoolean();
                Consumer<HttpResponse> once = response -> {
                    if (isAnswered.compareAndSet(false, true)) {
                        respond(exchange, response);
                    }
                };
                once.accept(endpoint.handler().apply(read(exchange, once)));
            });
            http.start();
            return http;
        } catch (IOException e) {
            throw new IllegalStateException("No free port on the loopback interface.", e);
        }
    }

    private static HttpRequest read(HttpExchange exchange, Consumer<HttpResponse> early) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new HttpRequest(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers,
                exchange.getRequestBody().readAllBytes(), early);
    }

    private static void respond(HttpExchange exchange, HttpResponse response) {
        try {
            write(exchange, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HttpExchange exchange, HttpResponse response) throws IOException {
        var body = response.body().getBytes(UTF_8);
        if (!response.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", response.contentType());
        }
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        platform.close();
        server.stop(0);
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
