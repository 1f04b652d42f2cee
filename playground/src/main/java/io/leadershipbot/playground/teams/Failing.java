package io.leadershipbot.playground.teams;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Door.Work;
import io.leadershipbot.playground.Mishap;

/** How the faults of Teams show. */
final class Failing {

    private Failing() {}

    static void fail(HttpExchange exchange, Fault fault, Work work) throws IOException, InterruptedException {
        switch (fault) {
            case Fault.RateLimited limited -> rateLimited(limited).send(exchange);
            case Fault.Refused error -> Mishap.instead(exchange,
                    new Refusal(error.status(), error.code(), "Asked for by a test.").answer(), error.accepted(), work);
            case Fault.Nested nested -> Mishap.instead(exchange,
                    Refusal.nested(nested.status(), nested.errorCode(), nested.subCode()).answer(), nested.accepted(),
                    work);
            case Fault.Status status -> Mishap.page(exchange, status.status(), status.accepted(), work);
            case Fault.Cut cut -> Mishap.cut(cut.accepted(), work);
            case Fault.Garbled garbled -> Mishap.instead(exchange, Answer.json(200, "{\"id\": \"1"),
                    garbled.accepted(), work);
            case Fault.Late late -> Mishap.late(exchange, late.until(), late.accepted(), work);
            case Fault.Slow slow -> Mishap.slow(exchange, slow.pause(), work);
            case Fault.Silent silent -> Mishap.silent(silent.until(), work);
        }
    }

    private static Answer rateLimited(Fault.RateLimited limited) {
        Answer answer = new Refusal(429, "Throttled", "Too many requests.").answer();
        return limited.retryAfter() == null
                ? answer
                : answer.with("Retry-After", Long.toString(limited.retryAfter().toSeconds()));
    }
}
