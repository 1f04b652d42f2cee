package io.leadershipbot.slack;

import java.time.Duration;
import java.util.stream.LongStream;

import io.leadershipbot.testkit.ManualClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplaysTest {

    private final ManualClock clock = new ManualClock();
    private final Replays replays = new Replays(clock);

    @Test
    void second_time_is_no_news() {
        assertThat(replays.isNew(1)).isTrue();
        assertThat(replays.isNew(1)).isFalse();
        assertThat(replays.isNew(2)).isTrue();
    }

    @Test
    void request_is_remembered_as_long_as_its_signature_is_good() {
        replays.isNew(1);
        for (int minute = 0; minute < 10; minute++) {
            clock.pass(Duration.ofMinutes(1));
            replays.isNew(100 + minute);
            assertThat(replays.isNew(1)).isFalse();
        }
    }

    @Test
    void old_requests_are_forgotten() {
        replays.isNew(1);
        clock.pass(Duration.ofMinutes(10));
        replays.isNew(2);
        clock.pass(Duration.ofMinutes(10));

        assertThat(replays.isNew(1)).isTrue();
    }

    @Test
    void newest_twenty_thousand_are_remembered_in_a_storm() {
        LongStream.range(0, 100_000).forEach(replays::isNew);

        assertThat(LongStream.range(80_000, 100_000).noneMatch(replays::isNew)).isTrue();
    }
}
