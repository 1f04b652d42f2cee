package io.leadershipbot.teams;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leadershipbot.chat.ChatPlatform;
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
import io.leadershipbot.teams.connector.Connector;
import io.leadershipbot.teams.framework.BotFramework;
import io.leadershipbot.teams.framework.UnreadableActivity;
import io.leadershipbot.teams.token.InboundTokens;
import io.leadershipbot.teams.token.OutboundTokens;
import io.leadershipbot.teams.token.ServiceClaims;
import io.leadershipbot.teams.token.ServiceHosts;
import org.jspecify.annotations.Nullable;

/** Microsoft Teams, for one tenant's app: messages, buttons, dialogs, and news of where the bot is. */
public final class TeamsPlatform implements ChatPlatform {

    /** Where Teams sends activities. */
    public static final String PATH = "/api/messages";

    static final String NAME = "teams";
    private static final String CHANNEL = "msteams";
    private static final Duration FINISHING = Duration.ofSeconds(10);
    private static final Detail PLATFORM = Detail.platform(NAME);

    /** Without a table of names: whoever sends a request chooses those, and Jackson would keep them as long as it runs. */
    private final ObjectMapper json = JsonMapper
            .builder(JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final TeamsSettings settings;
    private final Function<String, Invocation> typed;
    private final EventLog log;
    private final InstantSource clock;
    private final Timing timing;
    private final RandomGenerator random;
    private final InboundTokens inbound;
    private final OutboundTokens outbound;
    private final ServiceHosts hosts;
    private final Connector connector;
    private final BotFramework framework;
    private final Patience patience;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Gate gate = new Gate();
    private volatile @Nullable Reception reception;

    /**
     * Connects nothing yet.
     *
     * @param typed reads what somebody typed to the bot
     */
    public TeamsPlatform(TeamsSettings settings, Function<String, Invocation> typed, EventLog log,
            InstantSource clock) {
        this(settings, typed, log, clock, Timing.REAL, new SecureRandom());
    }

    TeamsPlatform(TeamsSettings settings, Function<String, Invocation> typed, EventLog log, InstantSource clock,
            Timing timing, RandomGenerator random) {
        this.settings = settings;
        this.typed = typed;
        this.log = log;
        this.clock = clock;
        this.timing = timing;
        this.random = random;
        var credentials = settings.credentials();
        this.inbound = new InboundTokens(credentials.appId(), settings.openIdUrl(), clock, log);
        this.outbound = new OutboundTokens(credentials, settings.tokenUrl(), clock, random, log);
        this.hosts = new ServiceHosts(settings.serviceHosts());
        this.connector = new Connector(outbound, clock);
        this.framework = new BotFramework(NAME, connector);
        this.patience = new Patience(NAME, timing.patience(), timing.look(), log);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(new Endpoint("POST", PATH, this::receive));
    }

    @Override
    public void start(InteractionHandler handler, Consumer<PlatformEvent> events) {
        var delivery = new Delivery(timing.pause(), log);
        var answers = new Answers(handler, delivery, executor, patience, settings, log, random);
        inbound.prepare();
        outbound.prepare();
        reception = new Reception(answers, typed, new News(events, clock, log), clock);
    }

    private HttpResponse receive(HttpRequest request) {
        var desk = reception;
        if (desk == null || !gate.enter()) {
            return refused(503, Refusal.STOPPING);
        }
        try {
            return switch (inbound.check(request.header("authorization"))) {
                case InboundTokens.Verdict.Refused refused -> refused(401, refused.reason());
                case InboundTokens.Verdict.Good good -> admitted(request, good.claims(), desk);
            };
        } finally {
            gate.leave();
        }
    }

    private HttpResponse admitted(HttpRequest request, ServiceClaims claims, Reception desk) {
        try {
            var received = framework.read(tree(request));
            var scene = received.scene();
            if (!claims.fit(scene.serviceUrl(), scene.platform())) {
                return refused(401, Refusal.WRONG_ACTIVITY);
            }
            if (!scene.platform().equals(CHANNEL)) {
                return refused(401, Refusal.WRONG_CHANNEL);
            }
            if (!scene.conversation().tenant().toLowerCase(Locale.ROOT).equals(settings.credentials().tenant())) {
                return refused(403, Refusal.WRONG_TENANT);
            }
            var service = hosts.admit(scene.serviceUrl());
            return service.isPresent()
                    ? desk.answer(received, service.get(), request.early())
                    : refused(403, Refusal.WRONG_HOST);
        } catch (UnreadableActivity | IOException e) {
            return refused(400, Refusal.MALFORMED);
        } catch (RuntimeException e) {
            // Teams sends a message once more, and tells who clicked.
            log.note(Event.COMMAND_FAILED, e, PLATFORM);
            return HttpResponse.empty(503);
        }
    }

    private JsonNode tree(HttpRequest request) throws IOException, UnreadableActivity {
        if (!request.header("content-type").orElse("").toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new IOException("Not JSON.");
        }
        return json.readTree(request.body());
    }

    private HttpResponse refused(int status, Enum<?> reason) {
        log.note(Event.REQUEST_REFUSED, PLATFORM, Detail.reason(reason));
        return HttpResponse.empty(status);
    }

    /** Refuses what comes in from now on, and gives what was accepted ten seconds to be answered. A second call does nothing. */
    @Override
    public void close() {
        if (!gate.close()) {
            return;
        }
        gate.finish(executor, FINISHING);
        patience.close();
        connector.close();
        outbound.close();
        inbound.close();
    }
}
