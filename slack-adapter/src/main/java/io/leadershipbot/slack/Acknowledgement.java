package io.leadershipbot.slack;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import io.leadershipbot.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The one acknowledgement of a request: the answer itself, or nothing but that the request came. */
final class Acknowledgement {

    static final HttpResponse RECEIVED = HttpResponse.empty(200);

    private final Consumer<HttpResponse> early;
    private final long since;
    private final AtomicReference<@Nullable HttpResponse> given = new AtomicReference<>();

    /**
     * None yet.
     *
     * @param early takes the acknowledgement while the answer is still being found
     * @param since by {@link System#nanoTime}, when the wait began
     */
    Acknowledgement(Consumer<HttpResponse> early, long since) {
        this.early = early;
        this.since = since;
    }

    /** By {@link System#nanoTime}, when the wait began. */
    long since() {
        return since;
    }

    /** Gives the answer. False if the request has been acknowledged without it. */
    boolean give(HttpResponse answer) {
        return given.compareAndSet(null, answer);
    }

    /** Says now that the request came. False if it has been acknowledged already. */
    boolean giveEarly() {
        boolean isFirst = given.compareAndSet(null, RECEIVED);
        if (isFirst) {
            early.accept(RECEIVED);
        }
        return isFirst;
    }

    /** What was given. */
    HttpResponse given() {
        var answer = given.get();
        return answer == null ? RECEIVED : answer;
    }
}
