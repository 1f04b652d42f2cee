package io.leadershipbot.playground.teams;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the bot answered something that a person did, and what Teams made of it.
 *
 * @param status the HTTP status, 0 when there was no answer or nothing was sent
 * @param body the answer's body
 * @param error null when all is well; else {@code timeout} when no answer came in time, {@code unreachable} when there
 *            was none at all, {@code http_status} when the status is another one than Teams takes, {@code not_sent}
 *            when the client would not have sent anything, else the code of what is wrong with the answer
 * @param messages more about the error
 */
public record Ack(int status, String body, @Nullable String error, List<String> messages) {

    public Ack {
        messages = List.copyOf(messages);
    }

    /** Whether the bot answered in time and rightly, or the client needed no answer. */
    public boolean ok() {
        return error == null;
    }

    /** What the client does alone. */
    static Ack local() {
        return new Ack(0, "", null, List.of());
    }

    static Ack good(TeamsResponse response) {
        return new Ack(response.status(), response.body(), null, List.of());
    }

    static Ack bad(TeamsResponse response, String error, String message) {
        return new Ack(response.status(), response.body(), error, List.of(message));
    }

    static Ack unanswered(String error) {
        return new Ack(0, "", error, List.of());
    }

    static Ack notSent(String... why) {
        return new Ack(0, "", "not_sent", List.of(why));
    }
}
