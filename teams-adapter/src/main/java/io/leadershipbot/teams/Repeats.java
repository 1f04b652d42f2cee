package io.leadershipbot.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private static final int MOST = 2_000;

    private final Cache<String, CompletableFuture<Sealed>> responses;

    Repeats(InstantSource clock) {
        responses = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos()).build();
    }

    /**
     * The response to a request.
     *
     * @param known the same for a repeated one
     * @param response runs only for the first one; if it fails, the next one is the first again
     */
    HttpResponse once(Known known, Supplier<HttpResponse> response) {
        var key = known.key();
        var mine = new CompletableFuture<Sealed>();
        var first = responses.asMap().putIfAbsent(key, mine);
        if (first != null) {
            return join(first, known);
        }
        try {
            var given = response.get();
            mine.complete(Sealed.of(given, known.seal()));
            return given;
        } catch (RuntimeException | Error e) {
            responses.asMap().remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static HttpResponse join(CompletableFuture<Sealed> response, Known known) {
        try {
            return response.join().open(known.seal());
        } catch (CompletionException e) {
            return HttpResponse.empty(503);
        }
    }
}
