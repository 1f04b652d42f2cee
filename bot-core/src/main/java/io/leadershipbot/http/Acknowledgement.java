package io.leadershipbot.http;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** The one response to a request: its answer, or the news that it came and that the answer follows on its own. */
public final class Acknowledgement {

    private final Consumer<HttpResponse> early;
    private final HttpResponse received;
    private final long since;
    private final AtomicReference<@Nullable HttpResponse> given = new AtomicReference<>();

    /**
     * None yet.
     *
     * @param early takes the news while the answer is still being found
     * @param received the news
     * @param since by {@link System#nanoTime}, when the wait began
     */
    public Acknowledgement(Consumer<HttpResponse> early, HttpResponse received, long since) {
        this.early = early;
        this.received = received;
        this.since = since;
    }

    /** By {@link System#nanoTime}, when the wait began. */
    long since() {
        return since;
    }

    /** Gives the answer. False if the request has been acknowledged without it. */
    public boolean give(HttpResponse answer) {
        return given.compareAndSet(null, answer);
    }

    /** Says now that the request came. False if it has been acknowledged already. */
    boolean giveEarly() {
        boolean isFirst = given.compareAndSet(null, received);
        if (isFirst) {
            early.accept(received);
        }
        return isFirst;
    }

    /** What was given; the news if nothing was. */
    public HttpResponse given() {
        var answer = given.get();
        return answer == null ? received : answer;
    }
}
