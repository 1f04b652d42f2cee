package io.leadershipbot.slack;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import com.google.gson.JsonParseException;
import io.leadershipbot.http.Gate;
import io.leadershipbot.http.HttpRequest;
import io.leadershipbot.http.HttpResponse;
import io.leadershipbot.log.Detail;
import io.leadershipbot.log.Event;
import io.leadershipbot.log.EventLog;
import io.leadershipbot.secret.Secret;
import org.jspecify.annotations.Nullable;

/** What comes in over HTTP: is it Slack's, is it new, and what is it answered with. */
final class SignedRequests {

    private static final Detail PLATFORM = Detail.platform(SlackPlatform.NAME);

    private final Signature signature;
    private final Replays replays;
    private final Gate gate;
    private final Executor behind;
    private final EventLog log;
    private volatile @Nullable BoltApp bolt;

    /** @param behind does what follows behind an acknowledgement */
    SignedRequests(Secret signingSecret, Gate gate, Executor behind, InstantSource clock, EventLog log) {
        this.signature = new Signature(signingSecret, clock);
        this.replays = new Replays(clock);
        this.gate = gate;
        this.behind = behind;
        this.log = log;
    }

    /** Begins to answer. */
    void start(BoltApp app) {
        bolt = app;
    }

    HttpResponse receive(HttpRequest request) {
        var app = bolt;
        if (app == null || !gate.enter()) {
            return refused(503, Refusal.STOPPING);
        }
        try {
            return switch (signature.check(request)) {
                case Signature.Verdict.Refused refused -> refused(401, refused.reason());
                case Signature.Verdict.Signed signed when !replays.isNew(signed.key()) -> HttpResponse.empty(200);
                case Signature.Verdict.Signed signed -> answered(request, signed, app);
            };
        } finally {
            gate.leave();
        }
    }

    private HttpResponse answered(HttpRequest request, Signature.Verdict.Signed signed, BoltApp app) {
        try {
            var read = Inbound.read(request);
            return read.isPresent()
                    ? app.run(read.get(), new Arrival(signed.id(), request.early(), behind))
                    : HttpResponse.empty(200);
        } catch (Malformed | JsonParseException e) {
            // Bolt reads an event's parts only when it runs it.
            return refused(400, Refusal.MALFORMED);
        } catch (RejectedExecutionException e) {
            return refused(503, Refusal.STOPPING);
        } catch (Exception e) {
            // Slack says so to who asked, and brings an event once more.
            replays.forget(signed.key());
            log.note(Event.COMMAND_FAILED, e, PLATFORM);
            return HttpResponse.empty(503);
        }
    }

    private HttpResponse refused(int status, Refusal reason) {
        log.note(Event.REQUEST_REFUSED, PLATFORM, Detail.reason(reason));
        return HttpResponse.empty(status);
    }
}
