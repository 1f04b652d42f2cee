package io.leadershipbot.slack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import io.leadershipbot.http.HttpResponse;

/** Bolt, without what it brings along: one middleware of ours, and a handler for each thing that Slack can send. */
final class BoltApp {

    /** Where a request's own id stands in Bolt's context, which carries nothing but strings. */
    private static final String ID = "id";
    /** Requests were verified before they come here. */
    private static final String NOT_USED = "";
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final App app;
    private final Map<String, Arrival> underWay = new ConcurrentHashMap<>();

    BoltApp(SlackSettings settings, Slack slack, Workspaces workspaces) {
        // Without these Bolt would look for them in the environment, and become an app that installs itself.
        var config = AppConfig.builder().slack(slack).signingSecret(NOT_USED)
                .singleTeamBotToken(settings.botToken().reveal()).clientId(null).clientSecret(null).build();
        this.app = new App(config, List.of(new Authorization(settings.botToken(), workspaces)));
        app.config().setUnmatchedRequestHandler(request -> Response.ok());
    }

    /** Whatever the command is called in Slack's settings, it is ours. */
    void on(Commands commands) {
        app.command(ANY, (request, context) -> response(commands.answer(request.getPayload(), arrival(context))));
    }

    void on(Clicks clicks) {
        app.blockAction(ANY, (request, context) -> clicked(clicks, request));
        // Bolt finds no handler for several actions at once, nor for one without an id.
        app.config().setUnmatchedRequestHandler(
                request -> request instanceof BlockActionRequest several ? clicked(clicks, several) : Response.ok());
    }

    /** Whatever the form is called: Bolt would write the name of one that is not registered into its log. */
    void on(Submissions submissions) {
        app.viewSubmission(ANY, (request, context) -> response(
                submissions.answer(request.getPayload(), context.getTeamId(), arrival(context))));
    }

    /** @param removed takes the workspace's id */
    void onRemoval(Consumer<String> removed) {
        app.event(AppUninstalledEvent.class, (event, context) -> {
            removed.accept(context.getTeamId());
            return Response.ok();
        });
        app.event(TokensRevokedEvent.class, (event, context) -> {
            var tokens = event.getEvent().getTokens();
            if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
                removed.accept(context.getTeamId());
            }
            return Response.ok();
        });
    }

    /** @throws Exception never from handlers of ours, but Bolt declares it */
    HttpResponse run(Request<?> request, Arrival arrival) throws Exception {
        request.getContext().getAdditionalValues().put(ID, arrival.id());
        underWay.put(arrival.id(), arrival);
        try {
            return response(app.run(request));
        } finally {
            underWay.remove(arrival.id());
        }
    }

    private static HttpResponse response(Response response) {
        var body = response.getBody();
        return body == null || body.isEmpty()
                ? HttpResponse.empty(response.getStatusCode())
                : new HttpResponse(response.getStatusCode(), response.getContentType(), body);
    }

    private Response clicked(Clicks clicks, BlockActionRequest request) {
        return response(
                clicks.answer(request.getPayload(), request.getContext().getTeamId(), arrival(request.getContext())));
    }

    private Arrival arrival(Context context) {
        return Objects.requireNonNull(underWay.get(context.getAdditionalValues().getOrDefault(ID, "")));
    }

    private static Response response(HttpResponse response) {
        return Response.builder().statusCode(response.status()).contentType(response.contentType())
                .body(response.body()).build();
    }
}
