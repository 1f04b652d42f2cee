package io.leadershipbot.slack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.util.http.SlackHttpClient;
import io.leadershipbot.http.Obstacle;
import io.leadershipbot.http.ServerClock;
import io.leadershipbot.secret.Secret;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Asks Slack what it thinks of a token, once, and takes the same way there as the bot does, proxy included. Nothing is
 * connected, and nothing changes.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/auth.test">auth.test</a>
 * @see <a href="https://docs.slack.dev/reference/methods/apps.connections.open">apps.connections.open</a>
 */
public final class SlackCheck {

    /** What may stand in a token; anything else could not even be sent. */
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");
    private static final Pattern ERROR = Pattern.compile("[a-z0-9_]{1,64}");
    private static final Pattern COMMA = Pattern.compile(",");
    /** Slack's own words for trouble of its own, which say nothing of the token. */
    private static final Set<String> TROUBLE = Set.of("internal_error", "fatal_error", "service_unavailable",
            "request_timeout", "ratelimited", "rate_limited");
    private static final RequestBody NOTHING = RequestBody.create(new byte[0]);
    private static final long MOST_BYTES = 64 * 1024;

    private final HttpUrl apiUrl;
    private final InstantSource clock;
    private final OkHttpClient client;

    /**
     * Asks nothing yet.
     *
     * @param apiUrl where the Web API is; {@link SlackSettings#API} but for tests
     * @param patience how long a question may take
     * @throws IllegalArgumentException if the address is not one of a server
     */
    public SlackCheck(URI apiUrl, Duration patience) {
        this(apiUrl, patience, InstantSource.system());
    }

    /** The same, by another clock. */
    public SlackCheck(URI apiUrl, Duration patience, InstantSource clock) {
        this.apiUrl = HttpUrl.get(apiUrl.toString().endsWith("/") ? apiUrl.toString() : apiUrl + "/");
        this.clock = clock;
        this.client = SlackHttpClient.buildOkHttpClient(WebApi.config(apiUrl, Math.toIntExact(patience.toMillis())))
                .newBuilder().followRedirects(false).connectTimeout(patience)
                // Nothing stays open behind a question.
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)).build();
    }

    /** What Slack says to a token. */
    public sealed interface Finding {

        /**
         * The token is good. Of an app-level token Slack says neither workspace nor bot: those parts are empty.
         *
         * @param workspace its name
         * @param workspaceId its id, {@code T…}
         * @param botName what the bot is called there
         * @param scopes what the token may do, such as {@code chat:write}
         * @param clockAhead how far this machine's clock is ahead of Slack's; negative if behind, empty if unknown
         */
        record Good(String workspace, String workspaceId, String botName, Set<String> scopes,
                Optional<Duration> clockAhead) implements Finding {

            /** Takes an unmodifiable copy. */
            public Good {
                scopes = Set.copyOf(scopes);
            }

            /** Names nobody. */
            @Override
            public String toString() {
                return "Good[scopes=" + scopes.stream().sorted().toList() + "]";
            }
        }

        /**
         * Slack does not take the token.
         *
         * @param error Slack's own word, such as {@code invalid_auth} or {@code not_allowed_token_type}
         * @param clockAhead as above
         */
        record Refused(String error, Optional<Duration> clockAhead) implements Finding {}

        /** Slack could not be asked, or has trouble of its own. */
        record Unreachable(Obstacle obstacle) implements Finding {}
    }

    /** Whose bot a bot token ({@code xoxb-…}) is, and what it may do. */
    public Finding bot(Secret botToken) {
        return ask("auth.test", botToken);
    }

    /** Whether an app-level token ({@code xapp-…}) could connect by Socket Mode. */
    public Finding app(Secret appToken) {
        return ask("apps.connections.open", appToken);
    }

    private Finding ask(String method, Secret token) {
        if (!TOKEN.matcher(token.reveal()).matches()) {
            return new Finding.Refused("invalid_auth", Optional.empty());
        }
        var request = new Request.Builder().url(apiUrl.newBuilder().addPathSegment(method).build()).post(NOTHING)
                .header("Authorization", "Bearer " + token.reveal()).build();
        var watch = new ProxyWatch();
        var asked = clock.instant();
        try (var response = client.newBuilder().eventListener(watch).build().newCall(request).execute()) {
            return finding(response, ServerClock.ahead(response.header("Date"), asked, clock.instant()));
        } catch (IOException e) {
            return new Finding.Unreachable(Obstacle.of(watch.seen(e)));
        } finally {
            Leftovers.wipe();
        }
    }

    private static Finding finding(Response response, Optional<Duration> clockAhead) throws IOException {
        if (response.code() != 200) {
            return new Finding.Unreachable(Obstacle.of(response.code()));
        }
        var answer = object(response.peekBody(MOST_BYTES).string());
        if (isTrue(answer, "ok")) {
            return new Finding.Good(text(answer, "team"), text(answer, "team_id"), text(answer, "user"),
                    scopes(response), clockAhead);
        }
        var error = text(answer, "error");
        if (TROUBLE.contains(error)) {
            return new Finding.Unreachable(Obstacle.TROUBLE);
        }
        return ERROR.matcher(error).matches()
                ? new Finding.Refused(error, clockAhead)
                : new Finding.Unreachable(Obstacle.STRANGER);
    }

    private static Set<String> scopes(Response response) {
        var header = response.header("x-oauth-scopes");
        return header == null
                ? Set.of()
                : COMMA.splitAsStream(header).map(String::strip).filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for what is none. */
    private static JsonObject object(String body) {
        try {
            return JsonParser.parseString(body) instanceof JsonObject object ? object : new JsonObject();
        } catch (JsonParseException e) {
            return new JsonObject();
        }
    }

    private static boolean isTrue(JsonObject answer, String name) {
        return text(answer, name).equals("true");
    }

    private static String text(JsonObject answer, String name) {
        JsonElement value = answer.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
