package io.leadershipbot.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.leadershipbot.http.HttpResponse;

/**
 * Gives what comes again the response that it got the first time, or gets in a moment: Teams repeats a message, a click
 * or a form whose answer it missed. Responses hold what somebody typed, so they are kept sealed.
 */
final class Repeats {

    private static final Duration MEMORY = Duration.ofMinutes(10);
    /** In bytes of responses; one without a body counts as a few. */
    private static final int MOST = 4_000_000;
    private static final int KEY = 100;

    private final Duration patience;
    private final Cache<String, Sealed> done;
    private final ConcurrentMap<String, CompletableFuture<HttpResponse>> underWay = new ConcurrentHashMap<>();

    /** @param patience how long what comes again waits for the first, which is then acknowledged with nothing */
    Repeats(InstantSource clock, Duration patience) {
        this.patience = patience;
        done = Caffeine.newBuilder().maximumWeight(MOST)
                .weigher((String key, Sealed response) -> KEY + response.length())
                .expireAfterWrite(MEMORY).ticker(() -> Duration.ofMillis(clock.millis()).toNanos()).build();
    }

    /**
     * A response, and whether what comes again shall have it.
     *
     * @param isLast false if it was only said that the answer takes longer, or that something went wrong
     */
    record Given(HttpResponse response, boolean isLast) {}

    /**
     * The response to a request.
     *
     * @param known the same for a repeated one
     * @param first runs only for the first one; if it fails, the next one is the first again
     */
    HttpResponse once(Known known, Supplier<Given> first) {
        var key = known.key();
        var before = done.getIfPresent(key);
        if (before != null) {
            return before.open(known.seal());
        }
        var mine = new CompletableFuture<HttpResponse>();
        var other = underWay.putIfAbsent(key, mine);
        return other == null ? run(known, key, first, mine) : await(other);
    }

    private HttpResponse run(Known known, String key, Supplier<Given> first, CompletableFuture<HttpResponse> mine) {
        try {
            var given = first.get();
            if (given.isLast()) {
                done.put(key, Sealed.of(given.response(), known.seal()));
            }
            mine.complete(given.response());
            return given.response();
        } finally {
            underWay.remove(key, mine);
            mine.complete(HttpResponse.empty(503));
        }
    }

    private HttpResponse await(CompletableFuture<HttpResponse> response) {
        try {
            return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return HttpResponse.empty(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HttpResponse.empty(503);
        }
    }
}
