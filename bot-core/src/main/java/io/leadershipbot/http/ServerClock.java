package io.leadershipbot.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * This machine's clock beside another one's. Platforms refuse what is signed more than five minutes off, and so do we.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-date">The Date header</a>
 */
public final class ServerClock {

    private ServerClock() {}

    /**
     * How far this machine's clock is ahead of the server's, to about a second; negative if it is behind.
     *
     * @param date the answer's {@code Date} header
     * @param asked when the request was sent, by this machine's clock
     * @param answered when its answer came
     * @return empty if the header tells no time
     */
    public static Optional<Duration> ahead(@Nullable String date, Instant asked, Instant answered) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            var there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            var here = asked.plus(Duration.between(asked, answered).dividedBy(2));
            // The header leaves out what is below a second.
            return Optional.of(Duration.between(there, here.truncatedTo(ChronoUnit.SECONDS)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
