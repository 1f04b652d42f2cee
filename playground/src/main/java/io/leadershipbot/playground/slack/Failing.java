package io.leadershipbot.playground.slack;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.Door.Work;
import io.leadershipbot.playground.Mishap;

/** How Slack's faults show. */
final class Failing {

    private Failing() {}

    static void fail(HttpExchange exchange, Fault fault, Work work) throws IOException, InterruptedException {
        switch (fault) {
            case Fault.RateLimited limited -> rateLimited(limited).send(exchange);
            case Fault.Status status -> Mishap.page(exchange, status.status(), status.accepted(), work);
            case Fault.Code code -> Mishap.instead(exchange, Answer.json(200, new Refusal(code.code()).body()),
                    code.accepted(), work);
            case Fault.Cut cut -> Mishap.cut(cut.accepted(), work);
            case Fault.Garbled garbled -> Mishap.instead(exchange, Answer.json(200, "{\"ok\": tr"),
                    garbled.accepted(), work);
            case Fault.Late late -> Mishap.late(exchange, late.until(), late.accepted(), work);
            case Fault.Slow slow -> Mishap.slow(exchange, slow.pause(), work);
            case Fault.Silent silent -> Mishap.silent(silent.until(), work);
        }
    }

    private static Answer rateLimited(Fault.RateLimited limited) {
        Answer answer = Answer.json(429, new Refusal("ratelimited").body());
        return limited.retryAfter() == null
                ? answer
                : answer.with("Retry-After", Long.toString(limited.retryAfter().toSeconds()));
    }
}
