package io.leadershipbot.playground.slack;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import com.sun.net.httpserver.HttpExchange;
import io.leadershipbot.playground.Answer;

/** Where calls come in: logs them, lets faults happen, does the work, answers. */
final class Door {

    private static final String PAGE = "<!DOCTYPE html><html><body>Something went wrong.</body></html>";

    /** Does what a call asks for, once. */
    @FunctionalInterface
    interface Work {

        Answer done();
    }

    private final Faults faults;

    Door(Faults faults) {
        this.faults = faults;
    }

    /**
     * Answers a call, or lets it fail as was asked for.
     *
     * @param name the method, by which faults are found
     * @param work does what the call asks for; called at most once
     */
    void serve(HttpExchange exchange, String name, Work work) throws IOException {
        try (exchange) {
            Work safe = () -> done(work);
            Optional<Fault> fault = faults.take(name);
            if (fault.isEmpty()) {
                safe.done().send(exchange);
            } else {
                fail(exchange, fault.get(), safe);
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
            return Answer.text(500, "The fake Slack has a defect: " + trace);
        }
    }

    private static void fail(HttpExchange exchange, Fault fault, Work work)
            throws IOException, InterruptedException {
        switch (fault) {
            case Fault.RateLimited limited -> rateLimited(limited).send(exchange);
            case Fault.Status status -> {
                run(work, status.accepted());
                new Answer(status.status(), "text/html; charset=utf-8", PAGE, Map.of()).send(exchange);
            }
            case Fault.Code code -> {
                run(work, code.accepted());
                Answer.json(200, new Refusal(code.code()).body()).send(exchange);
            }
            case Fault.Cut cut -> run(work, cut.accepted());
            case Fault.Garbled garbled -> {
                run(work, garbled.accepted());
                Answer.json(200, "{\"ok\": tr").send(exchange);
            }
            case Fault.Late late -> late(exchange, late.until(), late.accepted(), work);
            case Fault.Slow slow -> {
                Thread.sleep(slow.pause());
                work.done().send(exchange);
            }
            case Fault.Silent silent -> {
                work.done();
                silent.until().await();
            }
        }
    }

    private static void late(HttpExchange exchange, CountDownLatch until, boolean accepted, Work work)
            throws IOException, InterruptedException {
        if (accepted) {
            Answer answer = work.done();
            until.await();
            answer.send(exchange);
        } else {
            until.await();
            work.done().send(exchange);
        }
    }

    private static Answer rateLimited(Fault.RateLimited limited) {
        Answer answer = Answer.json(429, new Refusal("ratelimited").body());
        return limited.retryAfter() == null
                ? answer
                : answer.with("Retry-After", Long.toString(limited.retryAfter().toSeconds()));
    }

    private static void run(Work work, boolean accepted) {
        if (accepted) {
            work.done();
        }
    }
}
