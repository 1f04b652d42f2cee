package io.leadershipbot.app.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import io.leadershipbot.app.server.Branch.Visit;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Turns requests into a {@link Branch}'s terms. */
final class BranchHandler {

    private final Bodies bodies;
    private final EventLog log;

    BranchHandler(Bodies bodies, EventLog log) {
        this.bodies = bodies;
        this.log = log;
    }

    void answer(Branch branch, Request request, Response response, Callback callback) {
        branch.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        try (var body = bodies.read(request, branch.largestBody())) {
            var begun = new AtomicReference<@Nullable OutputStream>();
            branch.visitor().answer(visit(request, body.bytes()), (status, headers) -> {
                response.setStatus(status);
                headers.forEach((name, value) -> response.getHeaders().put(name, value));
                var out = Content.Sink.asOutputStream(response);
                begun.set(out);
                return out;
            });
            var out = begun.get();
            if (out != null) {
                out.close();
            }
            callback.succeeded();
        } catch (Bodies.RefusedException refused) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Plain.refuse(refused.status(), response, callback);
        } catch (IOException gone) {
            // Browsers leave whenever they like.
            callback.failed(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            callback.failed(stopped);
        } catch (RuntimeException fault) {
            log.note(Event.REQUEST_FAILED, fault);
            refuse(response, callback, fault);
        }
    }

    private static void refuse(Response response, Callback callback, RuntimeException fault) {
        if (response.isCommitted()) {
            callback.failed(fault);
        } else {
            Plain.refuse(HttpStatus.INTERNAL_SERVER_ERROR_500, response, callback);
        }
    }

    private static Visit visit(Request request, byte[] body) {
        Map<String, String> headers = HashMap.newHashMap(request.getHeaders().size());
        request.getHeaders().forEach(header -> headers.merge(header.getLowerCaseName(),
                header.getValue() == null ? "" : header.getValue(), (one, other) -> one + ", " + other));
        var peer = (InetSocketAddress) request.getConnectionMetaData().getRemoteSocketAddress();
        var uri = request.getHttpURI();
        return new Visit(peer.getAddress(), request.getMethod(), uri.getPath(),
                uri.getQuery() == null ? "" : uri.getQuery(), headers, body);
    }
}
