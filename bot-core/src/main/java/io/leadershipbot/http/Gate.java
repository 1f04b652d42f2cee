package io.leadershipbot.http;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets requests in until it is closed, and then waits for those that are in. */
public final class Gate {

    /** A permit for each request under way. */
    private final Semaphore permits = new Semaphore(Integer.MAX_VALUE);
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /** True if the request may come in; then it must {@link #leave}. */
    public boolean enter() {
        return !isClosed.get() && permits.tryAcquire();
    }

    /** A request is done. */
    public void leave() {
        permits.release();
    }

    /** Lets nobody in from now on. False if it was closed already. */
    public boolean close() {
        return !isClosed.getAndSet(true);
    }

    /**
     * Waits until whoever is in has left, and what they gave the executor to do is done.
     *
     * @param atMost after which it waits no longer; the executor's rest is interrupted then
     */
    public void finish(ExecutorService executor, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            // All permits are here again when the last request is done, which may have left work for the executor.
            // They are kept, so that nobody comes in who was at the door when it closed.
            if (permits.tryAcquire(Integer.MAX_VALUE, end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                executor.shutdown();
                executor.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }
}
