package io.leadershipbot.slack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.util.http.SlackHttpClient;
import io.leadershipbot.secret.Secret;
import io.leadershipbot.slack.socket.Ticket;
import org.jspecify.annotations.Nullable;

/** Calls to Slack, each with what became of it. Does not wait long for an answer, since a person waits too. */
final class WebApi implements AutoCloseable {

    /** Slack's own words for "it may have happened". */
    private static final Set<String> UNKNOWN = Set.of("internal_error", "fatal_error", "service_unavailable",
            "request_timeout");

    /** What a limit without a time asks for: Slack counts by the minute. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final Slack slack;
    private final MethodsClient methods;
    private final String socketScheme;

    WebApi(SlackSettings settings, Duration patience) {
        var config = config(settings.apiUrl(), Math.toIntExact(patience.toMillis()));
        var http = SlackHttpClient.buildOkHttpClient(config).newBuilder().addInterceptor(new SendOnce()).build();
        this.slack = Slack.getInstance(config, new SlackHttpClient(http));
        this.methods = slack.methods(settings.botToken().reveal());
        this.socketScheme = "https".equals(settings.apiUrl().getScheme()) ? "wss" : "ws";
    }

    /** How the SDK's client is made: nothing of a request is counted or logged, and this machine needs no proxy. */
    static SlackConfig config(URI apiUrl, int millis) {
        var config = new SlackConfig();
        Statistics.switchOff(config);
        config.setMethodsEndpointUrlPrefix(apiUrl.toString());
        config.setHttpClientReadTimeoutMillis(millis * 4 / 5);
        config.setHttpClientCallTimeoutMillis(millis);
        // The listeners that it comes with write bodies into a log.
        config.setHttpClientResponseHandlers(List.of());
        if (LOOPBACK.contains(apiUrl.getHost())) {
            // The SDK takes a proxy from the environment, and no exception from it.
            config.setProxyUrl(null);
        }
        return config;
    }

    /** Where to connect, for an app token. */
    Ticket ticket(Secret appToken) {
        try {
            var response = slack.methods(appToken.reveal()).appsConnectionsOpen(request -> request);
            return response.isOk()
                    ? granted(response.getUrl())
                    : UNKNOWN.contains(String.valueOf(response.getError()))
                            ? new Ticket.Unavailable()
                            : new Ticket.Refused(String.valueOf(response.getError()));
        } catch (SlackApiException e) {
            return e.getResponse().code() == 429
                    ? new Ticket.Limited(retryAfter(e.getResponse().header("Retry-After")))
                    : new Ticket.Unavailable();
        } catch (IOException | RuntimeException e) {
            // What kind of trouble it was makes no difference: it is noted as such, and tried again.
            return new Ticket.Unavailable();
        } finally {
            Leftovers.wipe();
        }
    }

    private static Duration retryAfter(@Nullable String seconds) {
        return seconds != null && seconds.matches("\\d{1,5}")
                ? Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)))
                : A_WHILE;
    }

    /** The token of a connection goes over TLS, as the Web API does, or nowhere. */
    private Ticket granted(@Nullable String url) {
        if (url == null) {
            return new Ticket.Unavailable();
        }
        var address = URI.create(url);
        return address.getHost() != null && socketScheme.equals(address.getScheme())
                ? new Ticket.Granted(address)
                : new Ticket.Unavailable();
    }

    /** The proxy that the SDK was told of by its environment, as sockets must take the same way. */
    Optional<ProxySelector> proxy() {
        return Optional.ofNullable(slack.getConfig().getProxyUrl()).map(URI::create)
                .map(proxy -> ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())));
    }

    /** The SDK's instance, which Bolt needs. */
    Slack slack() {
        return slack;
    }

    /**
     * Who we are.
     *
     * @throws IOException if Slack does not say
     */
    AuthTestResponse whoAmI() throws IOException, SlackApiException {
        return methods.authTest(request -> request);
    }

    Outcome openWindow(String trigger, String view) {
        return outcome(() -> methods.viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
    }

    Outcome updateWindow(String id, String view) {
        return outcome(() -> methods.viewsUpdate(request -> request.viewId(id).viewAsString(view)));
    }

    /** Says something that everybody in the channel sees; to a person's id, in their direct chat with the bot. */
    Outcome post(String channel, Message message) {
        return outcome(() -> methods.chatPostMessage(request -> request.channel(channel).text(message.text())
                .mrkdwn(message.formatted()).blocksAsString(message.blocks())));
    }

    /** Says something that one person in the channel sees. */
    Outcome whisper(String channel, String person, Message message) {
        return outcome(() -> methods.chatPostEphemeral(request -> request.channel(channel).user(person)
                .text(message.text()).blocksAsString(message.blocks())));
    }

    /** Sends an answer to where Slack said. */
    Outcome respond(ResponseUrl url, String json) {
        try {
            var response = slack.send(url.url(), json);
            int status = response.getCode();
            if (status == 200) {
                return new Outcome.Done();
            }
            return status < 500 ? new Outcome.Refused("http_" + status) : new Outcome.Unknown();
        } catch (IOException | RuntimeException e) {
            return new Outcome.Unknown();
        } finally {
            Leftovers.wipe();
        }
    }

    private static Outcome outcome(Call call) {
        try {
            var response = call.run();
            return response.isOk() ? new Outcome.Done() : refused(response.getError());
        } catch (SlackApiException e) {
            return e.getResponse().code() < 500
                    ? new Outcome.Refused("http_" + e.getResponse().code())
                    : new Outcome.Unknown();
        } catch (IOException | RuntimeException e) {
            // No answer, or one that is not Slack's. What it was about is noted by who called.
            return new Outcome.Unknown();
        } finally {
            Leftovers.wipe();
        }
    }

    private static Outcome refused(@Nullable String error) {
        return error == null || UNKNOWN.contains(error) ? new Outcome.Unknown() : new Outcome.Refused(error);
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            throw new IllegalStateException("Slack's client did not close.", e);
        }
    }

    private interface Call {
        SlackApiTextResponse run() throws IOException, SlackApiException;
    }
}
