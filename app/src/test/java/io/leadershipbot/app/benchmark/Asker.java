package io.leadershipbot.app.benchmark;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.leadershipbot.app.benchmark.Connection.Answered;

/** Asks a server for tips, as Slack does. */
final class Asker {

    private final int port;
    private final Questions questions;

    Asker(int port, Workspace workspace) {
        this.port = port;
        this.questions = new Questions(workspace);
    }

    /**
     * {@code /leadership tip}, often, over connections that stay open.
     *
     * @param people among whom the questions are spread
     * @param connections used at the same time
     */
    void ask(int times, int people, int connections) {
        try (var executor = Executors.newFixedThreadPool(connections)) {
            var left = new AtomicInteger(times);
            Callable<Void> asking = () -> {
                try (var connection = new Connection(port)) {
                    while (left.getAndDecrement() > 0) {
                        mustBeAnswered(connection.ask(questions.next(people)));
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
    }

    /** {@code /leadership tip}, once. */
    Answered ask() throws IOException {
        try (var connection = new Connection(port)) {
            return connection.ask(questions.next(1));
        }
    }

    /** An answer that is none would make all figures worthless. Where a machine is busy elsewhere, it may come later. */
    private static void mustBeAnswered(Answered answer) {
        boolean isLate = answer.body().isEmpty();
        if (answer.status() != 200 || !(isLate || answer.body().contains("\"ephemeral\""))) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }
}
