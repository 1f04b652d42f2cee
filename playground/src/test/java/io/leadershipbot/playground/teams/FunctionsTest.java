package io.leadershipbot.playground.teams;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FunctionsTest {

    @Test
    void dates_and_times_are_expanded_where_they_stand() {
        assertThat(Functions.expand("On {{DATE(2026-11-24T09:30:00Z, SHORT)}} at {{TIME(2026-11-24T09:30:00Z)}}."))
                .isEqualTo("On Nov 24, 2026 at 09:30.");
        assertThat(Functions.expand("{{DATE(2026-11-24T09:30:00Z)}}")).isEqualTo("Tuesday, November 24, 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{DATE(soon)}}", "{{TIME(soon)}}", "{{DATE()}}", "{DATE(2026-11-24)}",
            "{{date(2026-11-24T09:30:00Z)}}", "{{NAME(2026-11-24T09:30:00Z)}}", "$1 \\1 {{"})
    void what_is_no_function_is_shown_as_typed(String text) {
        assertThat(Functions.expand(text)).isEqualTo(text);
    }
}
