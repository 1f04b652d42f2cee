package io.leadershipbot.playground.teams;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong on Microsoft's side of a call. {@code accepted} says whether the call did its work all the
 * same: a message may stand in the chat although its sender got no answer, or a bad one.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">Rate limiting, and which
 *      errors to retry</a>
 */
public sealed interface Fault {

    /** 429, nothing done. Without a time there is no {@code Retry-After}. */
    record RateLimited(@Nullable Duration retryAfter) implements Fault {}

    /** An error as the connector writes most: {@code {"error": {"code": …, "message": …}}}. */
    record Refused(int status, String code, boolean accepted) implements Fault {}

    /** An error in the other shape: {@code {"errorCode": …, "message": "{\"subCode\": …}"}}. */
    record Nested(int status, int errorCode, String subCode, boolean accepted) implements Fault {}

    /** An HTTP status such as 412, 500, 502 or 504, with a page instead of JSON. */
    record Status(int status, boolean accepted) implements Fault {}

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
