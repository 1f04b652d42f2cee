package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import io.leadershipbot.app.benchmark.Line.Answered;

/** Asks a server for tips, as a platform does. */
final class Asker {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Line.Opener lines;
    private final Questions questions;

    /** @param lines to who answers */
    Asker(Line.Opener lines, Questions questions) {
        this.lines = lines;
        this.questions = questions;
    }

    /** Over HTTP. */
    Asker(int port, Questions questions) {
        this(() -> new Connection(port), questions);
    }

    /**
     * Asks often, over connections that stay open, and waits for all answers.
     *
     * @param people among whom the questions are spread
     * @param connections used at the same time
     */
    void ask(int times, int people, int connections) {
        var allAnswered = questions.answered(times);
        try (var executor = Executors.newFixedThreadPool(connections)) {
            var left = new AtomicInteger(times);
            Callable<Void> asking = () -> {
                try (var line = lines.open()) {
                    while (left.getAndDecrement() > 0) {
                        mustBeAnswered(line.ask(questions.next(people)));
                    }
                    return null;
                }
            };
            for (Future<Void> done : executor
                    .invokeAll(IntStream.range(0, connections).mapToObj(i -> asking).toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question was not answered", e);
        }
        await(allAnswered);
    }

    /** Asks once. False if the server has no answer yet. */
    boolean ask() throws IOException {
        var answered = questions.answered(1);
        try (var line = lines.open()) {
            if (!questions.isAnswer(line.ask(questions.next(1)))) {
                return false;
            }
        }
        await(answered);
        return true;
    }

    private void mustBeAnswered(Answered answer) {
        if (!questions.isAnswer(answer)) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Some questions were never answered");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
