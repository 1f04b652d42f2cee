package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.playground.Answer;
import io.leadershipbot.playground.slack.blockkit.Problem;
import org.jspecify.annotations.Nullable;

/** Slack says no: {@code {"ok": false, "error": "…"}}, with what it says more. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode body;
    /** Null unless it was asked too often. */
    private final transient @Nullable Duration retryAfter;

    Refusal(String error) {
        this(error, null);
    }

    private Refusal(String error, @Nullable Duration retryAfter) {
        super(error);
        this.retryAfter = retryAfter;
        body = JsonNodeFactory.instance.objectNode().put("ok", false).put("error", error);
    }

    /** Asked too often. */
    static Refusal limited(Duration retryAfter) {
        return new Refusal("ratelimited", retryAfter);
    }

    /** A refusal with sentences in {@code response_metadata.messages}. */
    static Refusal saying(String error, List<String> messages) {
        Refusal refusal = new Refusal(error);
        messages.forEach(refusal.body.putObject("response_metadata").putArray("messages")::add);
        return refusal;
    }

    static Refusal invalidArguments(String message) {
        return saying("invalid_arguments", List.of("[ERROR] " + message));
    }

    /** Invalid blocks of a message: what is wrong stands in {@code errors} and in the metadata. */
    static Refusal invalidBlocks(List<Problem> problems) {
        Refusal refusal = saying("invalid_blocks", problems.stream().map(Problem::toString).toList());
        problems.forEach(problem -> refusal.body.withArray("errors").add(problem.plain()));
        return refusal;
    }

    static Refusal invalidView(List<Problem> problems) {
        return saying("invalid_arguments", problems.stream().map(Problem::toString).toList());
    }

    Refusal with(String field, String value) {
        body.put(field, value);
        return this;
    }

    /** How it goes over HTTP. */
    Answer answer() {
        return retryAfter == null
                ? Answer.json(200, body)
                : Answer.json(429, body).with("Retry-After", Long.toString(retryAfter.toSeconds()));
    }

    String error() {
        return body.path("error").asText();
    }

    List<String> messages() {
        return body.path("response_metadata").path("messages").valueStream().map(message -> message.asText()).toList();
    }

    ObjectNode body() {
        return body;
    }
}
