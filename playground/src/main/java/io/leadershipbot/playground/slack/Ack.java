package io.leadershipbot.playground.slack;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the bot acknowledged something that a person did, and what Slack made of it.
 *
 * @param status the HTTP status, 0 when there was no answer or nothing was sent
 * @param body the answer's body
 * @param error null when all is well; else what Slack would say: {@code operation_timeout} when no answer came in
 *            time, {@code dispatch_failed} when the bot could not be reached or answered with another status than
 *            200, {@code not_sent} when Slack's client would not have let the person do it, else the code of what is
 *            wrong with the answer
 * @param messages more about the error
 */
public record Ack(int status, String body, @Nullable String error, List<String> messages) {

    public Ack {
        messages = List.copyOf(messages);
    }

    /** Whether the bot answered in time, with 200 and with nothing that Slack refuses. */
    public boolean ok() {
        return error == null;
    }

    static Ack good(SlackResponse response) {
        return new Ack(response.status(), response.body(), null, List.of());
    }

    static Ack bad(SlackResponse response, String error, List<String> messages) {
        return new Ack(response.status(), response.body(), error, messages);
    }

    static Ack unanswered(String error) {
        return new Ack(0, "", error, List.of());
    }

    static Ack notSent(String... why) {
        return new Ack(0, "", "not_sent", List.of(why));
    }
}
