package io.leadershipbot.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearMissTest {

    private static final List<String> AREAS = List.of("targets", "influence", "strategy", "team", "motivation",
            "vision",
            "feedback", "communication", "development", "trust", "culture", "risk");

    @ParameterizedTest
    @CsvSource({"trsut,trust", "truts,trust", "feedbak,feedback", "comunication,communication", "riks,risk",
            "startegy,strategy", "moitvation,motivation", "devlopment,development", "tust,trust"})
    void slips_of_the_finger_are_recognised(String typed, String meant) {
        var nearest = NearMiss.of(typed, AREAS).getFirst();
        assertThat(nearest.candidate()).isEqualTo(meant);
        assertThat(nearest.isSlip()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"banana", "salary", "xyzzy", "a", "monday"})
    void other_words_are_not_taken_for_slips(String typed) {
        assertThat(NearMiss.of(typed, AREAS)).noneMatch(NearMiss.Match::isSlip);
    }

    @Test
    void nothing_and_a_whole_page_are_near_to_nothing() {
        assertThat(NearMiss.of("", AREAS)).isEmpty();
        assertThat(NearMiss.of("trust".repeat(1_000), AREAS)).isEmpty();
    }
}
