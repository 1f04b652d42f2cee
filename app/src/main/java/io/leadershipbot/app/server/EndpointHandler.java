package io.leadershipbot.app.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.leadershipbot.http.Endpoint;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

/** Turns requests into {@link Endpoint}'s terms, and everything that is no request for one into a short refusal. */
final class EndpointHandler extends Handler.Abstract {

    private final Map<Connector, Behind> doors;
    private final Bodies bodies;
    private final BranchHandler branches;
    private final EventLog log;

    /** What stands behind a door, the endpoints by path. */
    private record Behind(Map<String, Endpoint> endpoints, Optional<Branch> branch) {

        static Behind of(Door door) {
            return new Behind(
                    door.endpoints().stream().collect(toUnmodifiableMap(Endpoint::path, endpoint -> endpoint)),
                    door.branch());
        }
    }

    EndpointHandler(Map<Connector, Door> doors, Bodies bodies, EventLog log) {
        this.doors = doors.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, door -> Behind.of(door.getValue())));
        this.bodies = bodies;
        this.branches = new BranchHandler(bodies, log);
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var door = requireNonNull(doors.get(request.getConnectionMetaData().getConnector()));
        var path = request.getHttpURI().getPath();
        var endpoint = door.endpoints().get(path);
        var branch = door.branch().filter(one -> path != null && one.holds(path));
        if (branch.isPresent()) {
            branches.answer(branch.get(), request, response, callback);
        } else if (endpoint == null) {
            Plain.refuse(HttpStatus.NOT_FOUND_404, response, callback);
        } else if (!answers(endpoint, request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, endpoint.method());
            Plain.refuse(HttpStatus.METHOD_NOT_ALLOWED_405, response, callback);
        } else {
            answer(endpoint, request, response, callback);
        }
        return true;
    }

    private static boolean answers(Endpoint endpoint, String method) {
        return endpoint.method().equals(method) || (endpoint.method().equals("GET") && method.equals("HEAD"));
    }

    private void answer(Endpoint endpoint, Request request, Response response, Callback callback) {
        var answering = new Answering(response, callback);
        try (var body = bodies.read(request, Bodies.LARGEST)) {
            answering.give(endpoint.handler().apply(asOurs(request, body.bytes(), answering)));
        } catch (Bodies.RefusedException refused) {
            answering.giveAndClose(Plain.refusal(refused.status()));
        } catch (RuntimeException fault) {
            log.note(Event.REQUEST_FAILED, fault);
            answering.give(Plain.refusal(HttpStatus.INTERNAL_SERVER_ERROR_500));
        }
    }

    private static HttpRequest asOurs(Request request, byte[] body, Answering answering) {
        Map<String, List<String>> headers = HashMap.newHashMap(request.getHeaders().size());
        request.getHeaders().forEach(header -> headers
                .computeIfAbsent(header.getLowerCaseName(), name -> new ArrayList<>(1)).add(header.getValue()));
        return new HttpRequest(request.getMethod(), request.getHttpURI().getPath(), headers, body,
                answering::giveAndClose);
    }
}
