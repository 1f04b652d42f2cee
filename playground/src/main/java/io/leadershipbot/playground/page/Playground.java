package io.leadershipbot.playground.page;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Changes;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Housekeeping;
import io.leadershipbot.playground.Impossible;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Request;
import io.leadershipbot.playground.page.PageAnswer.Whole;
import io.leadershipbot.playground.slack.Channel;
import io.leadershipbot.playground.slack.FakeSlack;
import io.leadershipbot.playground.slack.User;
import io.leadershipbot.playground.teams.FakeTeams;
import io.leadershipbot.playground.teams.Patience;
import io.leadershipbot.playground.teams.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A Slack and a Teams to play with in a browser. Start it, give the bot the credentials of {@link #slack} and
 * {@link #teams}, {@link #connect} it to the bot, and put what comes in below {@link #PATH} to {@link #answer}.
 */
public final class Playground implements AutoCloseable {

    /** Everything of it is at this path or below. */
    public static final String PATH = "/playground";

    /** More is refused, in bytes. */
    public static final int LARGEST_BODY = 256 * 1024;

    /** Stand in every answer, refusals too. */
    public static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Cross-Origin-Resource-Policy",
            "same-origin", "Cache-Control", "no-store");

    /** A person is patient, and a bot on a machine that has just started may be slow. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final int SECRET_BYTES = 16;

    private final Words words = new Words();
    private final Changes changes;
    private final FakeSlack slack;
    private final FakeTeams teams;
    private final Screens screens;
    private final EventStreams streams;
    private final Assets assets;
    private volatile @Nullable Guard guard;

    private Playground(Options options, InstantSource clock, RandomGenerator random) {
        changes = new Changes(clock.millis());
        Housekeeping housekeeping = Housekeeping.forDays(changes);
        slack = FakeSlack.start(slackApp(options, random), clock, random, LONGEST_WAIT, housekeeping);
        teams = FakeTeams.start(teamsApp(options, random), clock, random, Patience.of(LONGEST_WAIT), housekeeping);
        slack.workspace().users().stream().filter(user -> user.kind() == User.Kind.MEMBER)
                .forEach(user -> slack.workspace().with(Channel.direct("D" + user.id().substring(1), user.id(),
                        slack.workspace().botUserId())));
        Tenant tenant = teams.tenant();
        tenant.users().forEach(user -> tenant.replace(user.named(capital(user.name()))));
        screens = new Screens(Map.of("slack", new SlackSide(slack, options.command(), words), "teams",
                new TeamsSide(teams, words)), options.bot(), changes, words);
        streams = new EventStreams(changes, QUIET);
        assets = new Assets(options.renderers());
    }

    /**
     * What the bot is like.
     *
     * @param bot what it is called
     * @param command its command on Slack, with the slash
     * @param renderers folders where the page's renderers may be
     */
    public record Options(String bot, String command, List<Path> renderers) {

        /** Takes an unmodifiable copy. */
        public Options {
            renderers = List.copyOf(renderers);
        }
    }

    /** Starts both platforms, with secrets that were never used before. */
    public static Playground start(Options options) {
        return new Playground(options, InstantSource.system(), new SecureRandom());
    }

    private static io.leadershipbot.playground.slack.App slackApp(Options options, RandomGenerator random) {
        return new io.leadershipbot.playground.slack.App("A0LEADER", options.bot(), secret(random), secret(random),
                Map.of(options.command(), true));
    }

    private static io.leadershipbot.playground.teams.App teamsApp(Options options, RandomGenerator random) {
        var standard = io.leadershipbot.playground.teams.App.leadership();
        return new io.leadershipbot.playground.teams.App(standard.id(), options.bot(), standard.tenant(),
                secret(random));
    }

    private static String secret(RandomGenerator random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Its Slack, for the bot's settings. */
    public FakeSlack slack() {
        return slack;
    }

    /** Its Teams, for the bot's settings. */
    public FakeTeams teams() {
        return teams;
    }

    /**
     * Says where the bot is, and with that where the page is: both stand behind one port.
     *
     * @param bot the bot's address without a path
     * @param slackPath where it takes what Slack sends
     * @param teamsPath where it takes what Teams sends
     */
    public Playground connect(URI bot, String slackPath, String teamsPath) {
        slack.connect(bot.resolve(slackPath));
        teams.connect(bot.resolve(teamsPath));
        guard = new Guard(words, bot.getPort());
        return this;
    }

    /** Answers a browser. May take as long as the bot takes. */
    public PageAnswer answer(Request request, InetAddress peer) {
        Guard doorkeeper = guard;
        if (doorkeeper == null) {
            return Whole.text(503, words.say("missing"));
        }
        String path = request.path().substring(PATH.length());
        boolean acts = request.verb().equals("POST") || path.equals("/api/events");
        Optional<String> refusal = doorkeeper.refusal(request, peer, acts);
        if (refusal.isPresent()) {
            return Whole.text(403, refusal.get());
        }
        return path.equals("/api/act") ? post(request) : get(path, request);
    }

    private PageAnswer get(String path, Request request) {
        if (!request.verb().equals("GET") && !request.verb().equals("HEAD")) {
            return Whole.text(405, words.say("refused.method")).with("Allow", "GET");
        }
        return switch (path) {
            case "", "/" -> assets.page(request).orElseGet(() -> Whole.text(404, words.say("missing.page")));
            case "/api/state" -> state(request);
            case "/api/events" -> events(request);
            default -> path.startsWith("/assets/")
                    ? assets.asset(path.substring("/assets/".length()), request)
                            .orElseGet(() -> Whole.text(404, words.say("missing")))
                    : Whole.text(404, words.say("missing"));
        };
    }

    private PageAnswer events(Request request) {
        if (!request.verb().equals("GET")) {
            return Whole.text(405, words.say("refused.method")).with("Allow", "GET");
        }
        return streams.open().orElseGet(() -> Whole.text(503, words.say("refused.streams")));
    }

    private Whole state(Request request) {
        try {
            return Whole.json(200, screens.state(Form.decode(request.query())));
        } catch (NoActException nothing) {
            return error(nothing.why());
        } catch (IllegalArgumentException malformed) {
            return error(words.say("no-act", "the query"));
        }
    }

    private PageAnswer post(Request request) {
        if (!request.verb().equals("POST")) {
            return Whole.text(405, words.say("refused.method")).with("Allow", "POST");
        }
        if (!request.mediaType().equals("application/json")) {
            return Whole.text(415, words.say("refused.type"));
        }
        if (request.body().getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            return Whole.text(413, words.say("refused.size"));
        }
        if (!(Json.read(request.body()) instanceof ObjectNode json)) {
            return error(words.say("no-act", "the body is no JSON object."));
        }
        try {
            return Whole.json(200, screens.act(new Act(json)).json());
        } catch (Impossible impossible) {
            return Whole.json(200, Outcome.told(impossible.told()).json());
        } catch (NoActException nothing) {
            return error(words.say("no-act", nothing.why()));
        }
    }

    private static Whole error(String why) {
        return Whole.json(400, Json.object().put("error", why));
    }

    /** Ends the streams, so that a server that waits for its requests can stop. */
    public void hangUp() {
        changes.end();
    }

    /** Ends at once, with everything that was said. */
    @Override
    public void close() {
        hangUp();
        slack.close();
        teams.close();
    }
}
