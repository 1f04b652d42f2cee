package io.leadershipbot.slack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import io.leadershipbot.slack.Claims.Claim;
import io.leadershipbot.testkit.ManualClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTest {

    private static final int MANY = 10_000;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Claims claims = new Claims(new ManualClock(), later::add);
    private final AtomicBoolean isConnected = new AtomicBoolean(true);

    @Test
    void what_comes_again_in_the_same_envelope_gets_the_same_answer() {
        first(1).answer("{}");
        assertThat(again(1, "e1")).contains("{}");
    }

    @Test
    void what_comes_again_in_another_envelope_gets_the_answer_only_if_the_connection_ended() {
        first(1).answer("{}");
        assertThat(again(1, "e2")).contains("");
        isConnected.set(false);
        assertThat(again(1, "e2")).contains("{}");
    }

    @Test
    void what_was_given_up_is_handled_when_it_comes_again() {
        first(1).giveUp();
        first(1).answer("{}");
        assertThat(again(1, "e1")).contains("{}");
    }

    @Test
    void who_waits_for_what_is_given_up_is_not_acknowledged() {
        var first = first(1);
        var waiting = (Claim.Again) claim(1);
        first.giveUp();
        assertThat(waiting.answer("e1")).isEmpty();
    }

    @Test
    void answers_are_kept_for_a_generation_and_forgotten_after_the_next() {
        first(1).answer("{}");
        later.remove().run();
        assertThat(again(1, "e1")).contains("{}");
        later.remove().run();
        assertThat(again(1, "e1")).as("acknowledged, and not handled again").contains("");
        assertThat(later).as("alarms while there is nothing to forget").isEmpty();
    }

    @Test
    void there_is_one_alarm_for_all() {
        for (int i = 0; i < MANY; i++) {
            first(i).answer("{}");
        }
        assertThat(later).hasSize(1);
    }

    @Test
    void a_flood_drops_the_oldest_answers_and_keeps_the_newest() {
        for (int i = 0; i < MANY; i++) {
            first(i).answer("{}");
        }
        assertThat(again(0, "e0")).contains("");
        assertThat(again(MANY - 1_000, "e" + (MANY - 1_000))).contains("{}");
    }

    private Claim.First first(long number) {
        return (Claim.First) claim(number);
    }

    private Claim claim(long number) {
        return claims.claim(number, "e" + number, isConnected::get);
    }

    private Optional<String> again(long number, String envelope) {
        return ((Claim.Again) claims.claim(number, envelope, isConnected::get)).answer(envelope);
    }
}
