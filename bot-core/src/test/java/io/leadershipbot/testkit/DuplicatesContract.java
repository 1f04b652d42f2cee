package io.leadershipbot.testkit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.leadershipbot.chat.Duplicates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Duplicates} does. */
public interface DuplicatesContract {

    /** Duplicates, nothing claimed yet; the same ones within a test. */
    Duplicates duplicates();

    /** Their clock. */
    ManualClock clock();

    @Test
    default void a_key_is_claimed_once() {
        assertThat(duplicates().firstTime("k1")).isTrue();
        assertThat(duplicates().firstTime("k1")).isFalse();
        assertThat(duplicates().firstTime("k2")).isTrue();
        assertThat(duplicates().firstTime("k1")).isFalse();
    }

    @Test
    default void a_claim_holds_for_ten_minutes() {
        assertThat(duplicates().firstTime("k1")).isTrue();
        clock().pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(duplicates().firstTime("k1")).isFalse();
        clock().pass(Duration.ofMillis(1));
        assertThat(duplicates().firstTime("k1")).isTrue();
        assertThat(duplicates().firstTime("k1")).isFalse();
    }

    @Test
    default void being_asked_again_does_not_make_a_claim_last_longer() {
        assertThat(duplicates().firstTime("k1")).isTrue();
        clock().pass(Duration.ofMinutes(9));
        assertThat(duplicates().firstTime("k1")).isFalse();
        clock().pass(Duration.ofMinutes(1));
        assertThat(duplicates().firstTime("k1")).isTrue();
    }

    @Test
    default void of_many_at_once_one_is_first() {
        var first = new AtomicInteger();
        Together.run(50, () -> {
            if (duplicates().firstTime("k1")) {
                first.incrementAndGet();
            }
        });
        assertThat(first).hasValue(1);
    }
}
