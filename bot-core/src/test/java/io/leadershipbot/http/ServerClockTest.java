package io.leadershipbot.http;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerClockTest {

    private static final String DATE = "Mon, 23 Nov 2026 10:00:00 GMT";

    @ParameterizedTest
    @CsvSource({"2026-11-23T10:00:00Z,0", "2026-11-23T10:00:00.990Z,0", "2026-11-23T10:06:00Z,360",
            "2026-11-23T09:54:00Z,-360"})
    void clock_is_ahead_by_the_difference(Instant now, long seconds) {
        assertThat(ServerClock.ahead(DATE, now, now)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void time_on_the_way_counts_by_half() {
        var asked = Instant.parse("2026-11-23T10:00:00Z");

        assertThat(ServerClock.ahead(DATE, asked, asked.plusSeconds(8))).contains(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026-11-23T10:00:00Z", "Mon, 31 Feb 2026 10:00:00 GMT"})
    void header_that_tells_no_time_says_nothing(String date) {
        assertThat(ServerClock.ahead(date, Instant.EPOCH, Instant.EPOCH)).isEmpty();
    }

    @Test
    void answer_without_the_header_says_nothing() {
        assertThat(ServerClock.ahead(null, Instant.EPOCH, Instant.EPOCH)).isEmpty();
    }
}
