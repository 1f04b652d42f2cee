package io.leadershipbot.teams.token;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/** Work that is under way once at most. Whoever needs it meanwhile gets the result of the one. */
final class SingleFlight<T> {

    private final String threadName;
    private @Nullable CompletableFuture<T> underWay;

    SingleFlight(String threadName) {
        this.threadName = threadName;
    }

    /**
     * The work under way, or, if there is none, a new one.
     *
     * @param needed asked again in here: it may just have been done
     * @return nothing if it is not needed
     */
    synchronized Optional<CompletableFuture<T>> join(BooleanSupplier needed, Callable<T> work) {
        if (underWay != null) {
            return Optional.of(underWay);
        }
        if (!needed.getAsBoolean()) {
            return Optional.empty();
        }
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name(threadName).start(() -> run(work, result));
        // Only now: without the thread nobody would ever land it. The thread cannot before we let go of the lock.
        underWay = result;
        return Optional.of(result);
    }

    private void run(Callable<T> work, CompletableFuture<T> result) {
        try {
            T done = work.call();
            land();
            result.complete(done);
        } catch (Throwable e) {
            land();
            result.completeExceptionally(e);
        }
    }

    private synchronized void land() {
        underWay = null;
    }
}
