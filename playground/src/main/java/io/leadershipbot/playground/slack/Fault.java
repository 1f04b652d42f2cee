package io.leadershipbot.playground.slack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong on Slack's side of a call. {@code accepted} says whether the call did its work all the
 * same: a message may stand in the channel although its sender got no answer, or a bad one.
 */
public sealed interface Fault {

    /** 429, nothing done. Without a time there is no {@code Retry-After}. */
    record RateLimited(@Nullable Duration retryAfter) implements Fault {}

    /** An HTTP status such as 500 or 503, with a page instead of JSON. */
    record Status(int status, boolean accepted) implements Fault {}

    /** 200 with an error code such as {@code internal_error} or {@code fatal_error}. */
    record Code(String code, boolean accepted) implements Fault {}

    /** The connection ends without an answer. */
    record Cut(boolean accepted) implements Fault {}

    /** 200 with half a JSON document. */
    record Garbled(boolean accepted) implements Fault {}

    /** Answered rightly, but not before the latch is open; accepted means that the work is done before the wait. */
    record Late(CountDownLatch until, boolean accepted) implements Fault {}

    /** Done and answered rightly after a pause, by the machine's clock: for long runs, not for unit tests. */
    record Slow(Duration pause) implements Fault {}

    /** Accepted; then nothing, until the latch is open and the connection ends. */
    record Silent(CountDownLatch until) implements Fault {}
}
