package io.leadershipbot.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs things at the same time. */
public final class Together {

    private Together() {}

    /**
     * Runs an action in many threads that begin together, and waits for all.
     *
     * @throws AssertionError when one fails
     */
    public static void run(int threads, Runnable action) {
        var begin = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(executor.submit(() -> {
                    begin.await();
                    action.run();
                    return null;
                }));
            }
            begin.countDown();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("One of " + threads + " failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }
}
