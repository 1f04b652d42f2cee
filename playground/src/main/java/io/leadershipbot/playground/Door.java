package io.leadershipbot.playground;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;

/**
 * Where calls come in: lets faults happen, does the work, answers.
 *
 * @param <F> what can go wrong on this platform
 */
public final class Door<F> {

    /** Does what a call asks for, once. */
    @FunctionalInterface
    public interface Work {

        /** Does it. */
        Answer done();
    }

    /**
     * How a fault shows.
     *
     * @param <F> what can go wrong on this platform
     */
    @FunctionalInterface
    public interface Failing<F> {

        /** Answers, or does not. */
        void fail(HttpExchange exchange, F fault, Work work) throws IOException, InterruptedException;
    }

    private final FaultPlan<F> faults;
    private final Failing<F> failing;

    /** A door behind which things go wrong as planned. */
    public Door(FaultPlan<F> faults, Failing<F> failing) {
        this.faults = faults;
        this.failing = failing;
    }

    /**
     * Answers a call, or lets it fail as was asked for.
     *
     * @param name the method, by which faults are found
     * @param work does what the call asks for; called at most once
     */
    public void serve(HttpExchange exchange, String name, Work work) throws IOException {
        try (exchange) {
            Work safe = () -> done(work);
            Optional<F> fault = faults.take(name);
            if (fault.isEmpty()) {
                safe.done().send(exchange);
            } else {
                failing.fail(exchange, fault.get(), safe);
            }
        } catch (InterruptedException e) {
            // the fake is closing: the connection ends, as when a server goes away
            Thread.currentThread().interrupt();
        }
    }

    /** A defect of the fake itself is told to whoever called: the server would swallow it. */
    private static Answer done(Work work) {
        try {
            return work.done();
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return Answer.text(500, "The fake has a defect: " + trace);
        }
    }
}
