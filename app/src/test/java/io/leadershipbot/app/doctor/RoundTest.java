package io.leadershipbot.app.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void checks_run_at_the_same_time_and_are_told_in_their_order() throws InterruptedException {
        var met = new CountDownLatch(2);
        var round = new Round(List.of(check("one", () -> meet(met)), check("two", () -> meet(met))), LONG);

        assertThat(round.run()).extracting(Finding::check).containsExactly("one", "two");
    }

    @Test
    void check_that_takes_too_long_is_given_up_and_the_others_are_told() throws InterruptedException {
        var never = new CountDownLatch(2);
        var findings = new Round(List.of(check("slow", () -> meet(never)), check("quick", List::of)),
                Duration.ofMillis(50)).run();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("slow");
            assertThat(finding.state()).isEqualTo(State.WRONG);
            assertThat(Patient.words(finding)).contains("was given up");
        });
    }

    @Test
    void check_that_fails_is_told_by_its_class_and_never_its_words() throws InterruptedException {
        var findings = new Round(List.of(check("broken", () -> {
            throw new IllegalStateException("canary");
        })), LONG).run();

        assertThat(findings).extracting(Patient::words).singleElement().asString()
                .contains("java.lang.IllegalStateException").doesNotContain("canary");
    }

    private static List<Finding> meet(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
            return List.of(new Finding(Thread.currentThread().getName().replace("doctor-", ""), State.OK, "port.any",
                    Map.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static Check check(String name, Supplier<List<Finding>> work) {
        return new Check() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Finding> run() {
                return work.get();
            }
        };
    }
}
