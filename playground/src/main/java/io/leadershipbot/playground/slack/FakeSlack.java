package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

import com.sun.net.httpserver.HttpServer;
import io.leadershipbot.playground.Door;
import io.leadershipbot.playground.Housekeeping;
import io.leadershipbot.playground.Impossible;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origins;

/**
 * A Slack of one's own on the loopback interface: as strict as the real one, in memory, with people in it who can be
 * told what to do. Start it, tell the bot its {@link #apiUrl}, then {@link #connect} it to the bot's endpoint.
 *
 * <pre>{@code
 * try (FakeSlack slack = FakeSlack.start()) {
 *     slack.connect(URI.create("http://127.0.0.1:3000/slack/events"));
 *     Person ada = slack.person("U1").in("C1");
 *     ada.types("/leadership tip trust");
 *     ada.sees().buttons();
 *     ada.clicks("Another");
 * }
 * }</pre>
 */
public final class FakeSlack implements AutoCloseable {

    /** Connections that may wait to be accepted: a fan-out opens many at once. */
    private static final int BACKLOG = 1024;

    private final App app;
    private final Housekeeping housekeeping;
    private final Monitor monitor;
    private final Origins origins;
    private final IdSource ids;
    private final Workspaces workspaces = new Workspaces();
    private final Faults faults;
    private final CallLog calls;
    private final HttpServer server;
    /** Held, as a logger that nobody holds forgets its level. */
    private final Logger serverLog = Logger.getLogger("com.sun.net.httpserver");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;
    private final BotLink bot;
    private final Payloads payloads;
    private final Events events;
    private final Map<String, Desk> desks = new HashMap<>();

    private FakeSlack(App app, InstantSource clock, RandomGenerator random, Duration ackTimeout,
            Housekeeping housekeeping) throws IOException {
        this.app = app;
        this.housekeeping = housekeeping;
        monitor = new Monitor(housekeeping.changes());
        origins = new Origins(housekeeping.origins());
        faults = new Faults(monitor);
        ids = new IdSource(clock, random);
        calls = new CallLog(monitor, ids, housekeeping.calls());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        serverLog.setLevel(Level.OFF);
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
        bot = new BotLink(app, monitor, origins, ids, client, ackTimeout);
        events = new Events(app, bot, ids);
        Triggers triggers = new Triggers(ids);
        Door<Fault> door = new Door<>(faults, Failing::fail);
        ResponseUrls responseUrls = new ResponseUrls(monitor, ids, calls, door, bot);
        payloads = new Payloads(app, baseUrl(), triggers, responseUrls);
        server.createContext(WebApi.PATH, new WebApi(workspaces, monitor, calls, door, triggers, bot));
        server.createContext("/commands/", responseUrls);
        server.createContext("/actions/", responseUrls);
        server.start();
    }

    /** A Slack with the app {@link App#leadership}, by the machine's clock, with one workspace {@link #workspace}. */
    public static FakeSlack start() {
        return start(App.leadership(), InstantSource.system(), RandomGenerator.getDefault(), Duration.ofSeconds(3));
    }

    /** The same, by a clock that a test moves. */
    public static FakeSlack start(InstantSource clock) {
        return start(App.leadership(), clock, RandomGenerator.getDefault(), Duration.ofSeconds(3));
    }

    /**
     * A Slack with another app.
     *
     * @param clock decides when triggers and response addresses expire, and stamps messages and signatures
     * @param random makes ids
     * @param ackTimeout how long people wait for an acknowledgement, by the machine's clock; three seconds on Slack
     */
    public static FakeSlack start(App app, InstantSource clock, RandomGenerator random, Duration ackTimeout) {
        return start(app, clock, random, ackTimeout, Housekeeping.forTests());
    }

    /** The same, with a limit to what it keeps, and somebody who is told of changes. */
    public static FakeSlack start(App app, InstantSource clock, RandomGenerator random, Duration ackTimeout,
            Housekeeping housekeeping) {
        try {
            FakeSlack slack = new FakeSlack(app, clock, random, ackTimeout, housekeeping);
            slack.addWorkspace("T0LEADER", "leadership");
            return slack;
        } catch (IOException e) {
            throw new UncheckedIOException("The fake Slack found no free port on the loopback interface.", e);
        }
    }

    /** The app, with its signing secret. */
    public App app() {
        return app;
    }

    /** Where the Web API is, with a slash at the end: what a bot is configured with for tests. */
    public String apiUrl() {
        return baseUrl() + WebApi.PATH;
    }

    /** Says where the bot listens; whatever people do goes there. */
    public FakeSlack connect(URI events) {
        bot.connect(events);
        return this;
    }

    /** Installs the app to another workspace, with the people and channels of {@link #workspace}. */
    public Workspace addWorkspace(String id, String domain) {
        return monitor.locked(() -> {
            Workspace workspace = new Workspace(monitor, origins, ids, app, id, domain, housekeeping.messages());
            workspace.with(User.member("U1", "ada").asAdmin(), User.member("U2", "ben").in("America/New_York"),
                    User.member("U3", "chi").in("Asia/Tokyo").speaking("de-DE"));
            workspace.with(Channel.open("C1", "general", "U1", "U2", "U3", workspace.botUserId()),
                    Channel.open("C2", "random", "U1", "U2"), Channel.closed("G1", "leads", "U1", "U3"));
            workspaces.add(workspace);
            return workspace;
        });
    }

    /**
     * The first workspace. Three people: {@code U1} ada, who administers it, {@code U2} ben, {@code U3} chi. Three
     * channels: {@code C1} general with everybody and the bot, {@code C2} random with ada and ben, {@code G1} leads,
     * private, with ada and chi.
     */
    public Workspace workspace() {
        return monitor.locked(() -> workspaces.all().getFirst());
    }

    /** A workspace by its id. */
    public Workspace workspace(String id) {
        return monitor.locked(() -> workspaces.get(id));
    }

    /** Somebody of the first workspace, in front of their direct messages with the bot. */
    public Person person(String userId) {
        return person(workspace().id(), userId);
    }

    /** Somebody of a workspace, in front of their direct messages with the bot. */
    public Person person(String workspaceId, String userId) {
        return monitor.locked(() -> {
            Workspace workspace = workspaces.get(workspaceId);
            Desk desk = desk(workspaceId, userId);
            User user = workspace.user(userId);
            Hands hands = new Hands(workspace, payloads, bot, user);
            return new Person(workspace, hands, desk, user, workspace.directWithBot(userId));
        });
    }

    /**
     * Somebody's client in the first workspace, with a channel open.
     *
     * @throws Impossible when there is nobody of that id, or no such channel
     */
    public Client client(String userId, String channelId) {
        return monitor.locked(() -> {
            Workspace workspace = workspace();
            User user = workspace.findUser(userId);
            Channel channel = workspace.findChannel(channelId);
            if (user == null || channel == null || !channel.isOpenTo(userId)) {
                throw new Impossible("There is nobody of that name here, or no such channel.");
            }
            return new Client(workspace, new Hands(workspace, payloads, bot, user), desk(workspace.id(), userId), user,
                    channel, origins);
        });
    }

    private Desk desk(String workspaceId, String userId) {
        return desks.computeIfAbsent(workspaceId + "/" + userId, key -> new Desk());
    }

    /** What happens in Slack without anybody typing or clicking: events, checks of the address. */
    public Events events() {
        return events;
    }

    /** Faults to come. */
    public Faults faults() {
        return faults;
    }

    /** What the bot called. */
    public CallLog calls() {
        return calls;
    }

    /** Signs a request as Slack would now. */
    public SlackRequest signed(SlackRequest request) {
        return bot.signed(request);
    }

    /** Sends a request to the bot as it is. */
    public SlackResponse send(SlackRequest request) throws IOException, InterruptedException {
        return bot.send(request);
    }

    /** The last five hundred requests that people and events sent to the bot, the oldest first. */
    public List<SlackRequest> sent() {
        return bot.sent();
    }

    private String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Ends at once; calls that wait in a fault are cut. */
    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }
}
