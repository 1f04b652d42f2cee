package io.leadershipbot.testkit;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import io.leadershipbot.chat.Installation;
import io.leadershipbot.chat.Installations;
import io.leadershipbot.chat.Welcomes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Welcomes} that remembers does. */
public interface WelcomesContract {

    /** Welcomes, none yet; the same ones within a test. */
    Welcomes welcomes();

    /** The installations of these welcomes. */
    Installations installations();

    @Test
    default void a_workspace_is_welcomed_once() {
        assertThat(welcomes().isFirst("slack", "T1")).isTrue();
        assertThat(welcomes().isFirst("slack", "T1")).isFalse();
    }

    @Test
    default void each_workspace_of_each_platform_is_welcomed() {
        assertThat(welcomes().isFirst("slack", "T1")).isTrue();
        assertThat(welcomes().isFirst("slack", "T2")).isTrue();
        assertThat(welcomes().isFirst("teams", "T1")).isTrue();
    }

    @Test
    default void of_many_who_ask_at_once_one_is_the_first() {
        var firsts = new AtomicInteger();
        Together.run(8, () -> {
            if (welcomes().isFirst("slack", "T1")) {
                firsts.incrementAndGet();
            }
        });
        assertThat(firsts).hasValue(1);
    }

    @Test
    default void where_the_bot_was_removed_it_is_welcomed_again() {
        installations().save(new Installation("slack", "T1", "B1", Instant.EPOCH));
        welcomes().isFirst("slack", "T1");
        welcomes().isFirst("slack", "T2");

        installations().remove("slack", "T1");

        assertThat(welcomes().isFirst("slack", "T1")).isTrue();
        assertThat(welcomes().isFirst("slack", "T2")).isFalse();
    }
}
