package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Door;
import io.leadershipbot.playground.Form;
import io.leadershipbot.playground.Json;
import io.leadershipbot.playground.Monitor;
import io.leadershipbot.playground.Request;
import org.jspecify.annotations.Nullable;

/**
 * Slack's Web API below {@code /api/}: reads the arguments as Slack does, asks who is calling, answers in Slack's
 * shapes.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api">Web API</a>
 */
final class WebApi implements HttpHandler {

    static final String PATH = "/api/";
    /** What a call may have from the request that it answers. */
    private static final List<String> CAUSES = List.of("trigger_id", "view_id", "channel");

    private final Workspaces workspaces;
    private final Sockets sockets;
    private final Monitor monitor;
    private final CallLog calls;
    private final Door<Fault> door;
    private final BotLink bot;
    private final Map<String, Endpoint> endpoints = new HashMap<>();

    WebApi(Workspaces workspaces, Sockets sockets, Monitor monitor, CallLog calls, Door<Fault> door,
            Triggers triggers, BotLink bot) {
        this.workspaces = workspaces;
        this.sockets = sockets;
        this.monitor = monitor;
        this.calls = calls;
        this.door = door;
        this.bot = bot;
        endpoints.putAll(BasicMethods.all());
        endpoints.putAll(ChatMethods.all());
        endpoints.putAll(ConversationMethods.all());
        endpoints.putAll(new ViewMethods(triggers).all());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        String method = request.path().substring(PATH.length());
        Input input = Input.of(request, endpoints.get(method));
        calls.record(method, input.arguments().without("token").json(), request.publicHeaders());
        door.serve(exchange, method, () -> {
            Answer answer = answer(method, input);
            String scopes = monitor.locked(() -> workspaces.scopesOf(input.token()));
            return scopes.isEmpty() ? answer : answer.with("X-OAuth-Scopes", scopes);
        });
    }

    private Answer answer(String method, Input input) {
        try {
            ObjectNode answer = Json.object().put("ok", true);
            answer.setAll(monitor.locked(() -> work(method, input)));
            if (input.warning() != null) {
                answer.put("warning", input.warning());
                answer.withObjectProperty("response_metadata").putArray("warnings").add(input.warning());
            }
            return Answer.json(200, answer);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private ObjectNode work(String method, Input input) {
        if (input.refusal() != null) {
            throw input.refusal();
        }
        if (method.equals("api.test")) {
            return apiTest(input.arguments());
        }
        if (method.equals("apps.connections.open")) {
            return sockets.open(input.token());
        }
        Endpoint endpoint = endpoints.get(method);
        if (endpoint == null) {
            throw new Refusal("unknown_method").with("req_method", method);
        }
        Workspace workspace = workspaces.calling(input.token());
        if (!endpoint.scopes().isEmpty() && endpoint.scopes().stream().noneMatch(workspace.scopes()::contains)) {
            throw new Refusal("missing_scope")
                    .with("needed", String.join(",", endpoint.scopes().stream().sorted().toList()))
                    .with("provided", String.join(",", workspace.scopes()));
        }
        Arguments arguments = input.arguments().without("token");
        arguments.mustBeAmong(endpoint.arguments());
        return bot.calledBy(method, arguments.json(),
                CAUSES.stream().map(name -> arguments.json().path(name).asText("")).toList(),
                () -> endpoint.work().answer(workspace, arguments));
    }

    private static ObjectNode apiTest(Arguments arguments) {
        String error = arguments.text("error");
        if (error != null) {
            throw new Refusal(error);
        }
        return Json.object().set("args", arguments.json());
    }

    /**
     * What a request holds.
     *
     * @param token empty when none was given
     * @param arguments with the token where it came as one of them
     * @param warning or null
     * @param refusal why it cannot be read, or null
     */
    private record Input(String token, Arguments arguments, @Nullable String warning, @Nullable Refusal refusal) {

        static Input of(Request request, @Nullable Endpoint endpoint) {
            String bearer = bearer(request.header("authorization"));
            try {
                if (request.verb().equals("GET")) {
                    return form(bearer, Form.decode(request.query()));
                }
                return switch (request.mediaType()) {
                    case "application/x-www-form-urlencoded" -> form(bearer, Form.decode(request.body()));
                    case "application/json" -> json(bearer, request, endpoint);
                    case "" -> request.body().isEmpty() ? form(bearer, Map.of()) : refused("missing_post_type");
                    default -> refused("invalid_post_type");
                };
            } catch (IllegalArgumentException e) {
                return refused("invalid_form_data");
            }
        }

        private static Input form(String bearer, Map<String, String> form) {
            String token = bearer.isEmpty() ? form.getOrDefault("token", "") : bearer;
            return new Input(token, Arguments.ofForm(form), null, null);
        }

        private static Input json(String bearer, Request request, @Nullable Endpoint endpoint) {
            if (endpoint != null && !endpoint.takesJson()) {
                return new Input(bearer, new Arguments(Json.object()), null, null);
            }
            JsonNode body = Json.read(request.body());
            if (body == null) {
                return refused("invalid_json");
            }
            if (!(body instanceof ObjectNode object)) {
                return refused("json_not_object");
            }
            boolean named = request.header("content-type").contains("charset");
            return new Input(bearer, Arguments.ofJson(object), named ? null : "missing_charset", null);
        }

        private static Input refused(String error) {
            return new Input("", new Arguments(Json.object()), null, Refusal.saying(error, List.of()));
        }

        private static String bearer(String authorization) {
            return authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()).strip() : "";
        }
    }
}
