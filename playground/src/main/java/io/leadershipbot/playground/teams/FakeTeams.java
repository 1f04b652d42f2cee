package io.leadershipbot.playground.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
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
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Origins;

/**
 * A Teams of one's own on the loopback interface: as strict as the real one, in memory, with people in it who can be
 * told what to do. Start it, tell the bot its {@link #openIdUrl}, {@link #tokenUrl} and the host of its
 * {@link #serviceUrl}, then {@link #connect} it to the bot's endpoint.
 *
 * <pre>{@code
 * try (FakeTeams teams = FakeTeams.start()) {
 *     teams.connect(URI.create("http://127.0.0.1:3978/api/messages"));
 *     Person ada = teams.person("ada").inPersonalChat();
 *     ada.types("tip trust");
 *     ada.sees().buttons();
 *     ada.clicks("Another");
 * }
 * }</pre>
 */
public final class FakeTeams implements AutoCloseable {

    /** Connections that may wait to be accepted: a fan-out opens many at once. */
    private static final int BACKLOG = 1024;

    private final App app;
    private final Monitor monitor;
    private final Origins origins;
    private final IdSource ids;
    private final Directory directory = new Directory();
    private final Messages messages;
    private final Faults faults;
    private final CallLog calls;
    private final HttpServer server;
    /** Held, as a logger that nobody holds forgets its level. */
    private final Logger serverLog = Logger.getLogger("com.sun.net.httpserver");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;
    private final IdentityProvider identity;
    private final Tokens tokens;
    private final BotLink bot;
    private final Activities activities;
    private final Installing installing;
    private final Events events;
    private final Map<String, Desk> desks = new HashMap<>();

    private FakeTeams(App app, InstantSource clock, RandomGenerator random, Patience patience,
            Housekeeping housekeeping) throws IOException {
        this.app = app;
        monitor = new Monitor(housekeeping.changes());
        origins = new Origins(housekeeping.origins());
        messages = new Messages(monitor, origins, housekeeping.messages());
        faults = new Faults(monitor);
        ids = new IdSource(clock, random);
        calls = new CallLog(monitor, ids, housekeeping.calls());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        serverLog.setLevel(Level.OFF);
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
        Door<Fault> door = new Door<>(faults, Failing::fail);
        identity = new IdentityProvider(app, baseUrl(), monitor, ids, calls, door);
        tokens = new Tokens(app, serviceUrl(), monitor, ids, identity.keys());
        bot = new BotLink(monitor, origins, tokens, client, patience);
        activities = new Activities(app, serviceUrl(), ids);
        installing = new Installing(app, activities, ids);
        events = new Events(monitor, bot, activities, installing, ids);
        identity.attachTo(server);
        server.createContext(Connector.PATH, new Connector(monitor, calls, door, identity.accessTokens(),
                new ConversationCalls(app, ids, directory, messages), bot));
        server.start();
    }

    /** A Teams with the app {@link App#leadership}, by the machine's clock, with one tenant {@link #tenant()}. */
    public static FakeTeams start() {
        return start(App.leadership(), InstantSource.system(), RandomGenerator.getDefault(), Patience.REAL);
    }

    /** The same, by a clock that a test moves. */
    public static FakeTeams start(InstantSource clock) {
        return start(App.leadership(), clock, RandomGenerator.getDefault(), Patience.REAL);
    }

    /**
     * A Teams with another app.
     *
     * @param clock decides when tokens expire, and stamps activities
     * @param random makes ids
     * @param patience how long Teams waits for the bot
     */
    public static FakeTeams start(App app, InstantSource clock, RandomGenerator random, Patience patience) {
        return start(app, clock, random, patience, Housekeeping.forTests());
    }

    /** The same, with a limit to what it keeps, and somebody who is told of changes. */
    public static FakeTeams start(App app, InstantSource clock, RandomGenerator random, Patience patience,
            Housekeeping housekeeping) {
        try {
            FakeTeams teams = new FakeTeams(app, clock, random, patience, housekeeping);
            teams.addTenant("Example", app.tenant());
            return teams;
        } catch (IOException e) {
            throw new UncheckedIOException("The fake Teams found no free port on the loopback interface.", e);
        }
    }

    /** The app, with its secret. */
    public App app() {
        return app;
    }

    /** The OpenID configuration of the Bot Framework. */
    public String openIdUrl() {
        return identity.openIdUrl();
    }

    /** Where the bot gets its own tokens. */
    public String tokenUrl() {
        return identity.tokenUrl();
    }

    /** Where the connector is, with a slash at the end: activities say so. */
    public String serviceUrl() {
        return baseUrl() + Connector.PATH;
    }

    /** The host and port of all of these, as a bot is configured with for tests. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private String baseUrl() {
        return "http://" + host();
    }

    /** Says where the bot listens; whatever people do goes there. */
    public FakeTeams connect(URI endpoint) {
        bot.connect(endpoint);
        return this;
    }

    /**
     * Adds another tenant, with the people, teams and chats of {@link #tenant()}, and the app installed there.
     *
     * @param id a GUID
     */
    public Tenant addTenant(String name, String id) {
        return monitor.locked(() -> {
            Tenant tenant = new Tenant(monitor, ids, id, name);
            directory.add(tenant);
            for (String person : List.of("ada", "ben", "chi")) {
                tenant.install(tenant.personalChat(tenant.add(person)));
            }
            tenant.replace(tenant.user("ben").in("America/New_York"));
            tenant.replace(tenant.user("chi").in("Asia/Tokyo").speaking("de-DE"));
            tenant.install(tenant.conversation(tenant.addTeam("Team", List.of("General", "Random"), "ada", "ben",
                    "chi")));
            tenant.install(tenant.addGroupChat("Group", "ada", "ben"));
            return tenant;
        });
    }

    /**
     * The first tenant, that of the app. Three people: ada, ben in New York, chi in Tokyo who reads German. A team
     * {@code Team} of them all with the channels {@code General} and {@code Random}, and a group chat {@code Group} of
     * ada and ben. The app is installed everywhere.
     */
    public Tenant tenant() {
        return monitor.locked(() -> directory.all().getFirst());
    }

    /** Somebody of the first tenant, in their chat with the bot. */
    public Person person(String name) {
        return person(tenant(), name);
    }

    /**
     * Somebody of a tenant, in their chat with the bot.
     *
     * @throws IllegalArgumentException when there is nobody of that name
     */
    public Person person(Tenant tenant, String name) {
        return monitor.locked(() -> {
            User user = tenant.user(name);
            return new Person(hands(tenant, user), tenant.personalChat(user));
        });
    }

    /** The client of somebody of the first tenant, with a conversation of theirs open. */
    public Client client(User user, Conversation conversation) {
        return monitor.locked(() -> new Client(hands(tenant(), user), conversation, origins));
    }

    private Hands hands(Tenant tenant, User user) {
        Desk desk = desks.computeIfAbsent(user.id(), id -> new Desk());
        return new Hands(monitor, ids, tenant, messages, activities, installing, bot, user.id(), desk);
    }

    /** What happens although nobody types or clicks. */
    public Events events() {
        return events;
    }

    /** Keys, certificates and how long tokens live. */
    public IdentityProvider identity() {
        return identity;
    }

    /** Tokens for requests to the bot, good ones and bad ones. */
    public Tokens tokens() {
        return tokens;
    }

    /** Faults to come. */
    public Faults faults() {
        return faults;
    }

    /** What the bot called. */
    public CallLog calls() {
        return calls;
    }

    /** Puts a good token into a request. */
    public TeamsRequest signed(TeamsRequest request) {
        return bot.signed(request);
    }

    /** Sends a request to the bot as it is. */
    public TeamsResponse send(TeamsRequest request) throws IOException, InterruptedException {
        return bot.send(request);
    }

    /** The last five hundred requests that people and events sent to the bot, the oldest first. */
    public List<TeamsRequest> sent() {
        return bot.sent();
    }

    /** Ends at once; calls that wait in a fault are cut. */
    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }
}
