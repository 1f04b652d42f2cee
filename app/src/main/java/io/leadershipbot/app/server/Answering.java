package io.leadershipbot.app.server;

import java.util.concurrent.atomic.AtomicBoolean;

import io.leadershipbot.http.HttpResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A request's one answer, whoever gives it first. */
final class Answering {

    private final Response response;
    private final Callback callback;
    private final AtomicBoolean given = new AtomicBoolean();

    Answering(Response response, Callback callback) {
        this.response = response;
        this.callback = callback;
    }

    /** Answers when the handler is done. */
    void give(HttpResponse answer) {
        if (given.compareAndSet(false, true)) {
            Plain.write(answer, response, callback);
        }
    }

    /** Answers while the handler is at work, for which the connection's next request would have to wait. */
    void giveAndClose(HttpResponse answer) {
        if (given.compareAndSet(false, true)) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Plain.write(answer, response, callback);
        }
    }
}
