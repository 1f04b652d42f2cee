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
 * or a form whose answer it missed.
 */
final class Repeats {

    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int MOST = 2_000;

    private final Cache<String, CompletableFuture<HttpResponse>> responses;

    Repeats(InstantSource clock) {
        responses = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos()).build();
    }

    /**
     * The response to a request.
     *
     * @param key the same for a repeated one
     * @param response runs only for the first one; if it fails, the next one is the first again
     */
    HttpResponse once(String key, Supplier<HttpResponse> response) {
        var mine = new CompletableFuture<HttpResponse>();
        var first = responses.asMap().putIfAbsent(key, mine);
        if (first != null) {
            return join(first);
        }
        try {
            mine.complete(response.get());
        } catch (RuntimeException | Error e) {
            responses.asMap().remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
        return join(mine);
    }

    private static HttpResponse join(CompletableFuture<HttpResponse> response) {
        try {
            return response.join();
        } catch (CompletionException e) {
            return HttpResponse.empty(503);
        }
    }
}
