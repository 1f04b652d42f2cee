package io.leadershipbot.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import io.leadershipbot.schedule.Rhythm.Monthly;
import io.leadershipbot.schedule.Rhythm.Weekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RhythmTest {

    private static final LocalDate MON = LocalDate.of(2027, 3, 1);

    @Test
    void a_day_of_the_week_comes_on_that_day_and_a_week_later() {
        var mondays = Weekly.on(Set.of(MONDAY));
        assertThat(mondays.onOrAfter(MON)).isEqualTo(MON);
        assertThat(mondays.onOrAfter(MON.plusDays(1))).isEqualTo(MON.plusDays(7));
    }

    @Test
    void every_other_week_counts_from_the_week_of_its_anchor() {
        var rhythm = new Weekly(Set.of(TUESDAY, THURSDAY), 2, MON.plusDays(3));
        assertThat(rhythm.onOrAfter(MON)).isEqualTo(MON.plusDays(1));
        assertThat(rhythm.onOrAfter(MON.plusDays(2))).isEqualTo(MON.plusDays(3));
        assertThat(rhythm.onOrAfter(MON.plusDays(4))).isEqualTo(MON.plusDays(15));
        assertThat(rhythm.onOrAfter(MON.minusDays(13))).isEqualTo(MON.minusDays(13));
    }

    @Test
    void anchors_in_the_same_week_and_any_of_a_weekly_rhythm_mean_the_same() {
        assertThat(new Weekly(Set.of(FRIDAY), 2, MON)).isEqualTo(new Weekly(Set.of(FRIDAY), 2, MON.plusDays(6)));
        assertThat(new Weekly(Set.of(FRIDAY), 1, MON)).isEqualTo(Weekly.on(Set.of(FRIDAY)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-03-01, 2027-03-01", "1, 2027-03-02, 2027-04-05", "4, 2027-03-01, 2027-03-22",
            "-1, 2027-03-01, 2027-03-29", "-1, 2027-03-30, 2027-04-26", "2, 2027-12-14, 2028-01-10"})
    void a_weekday_of_the_month_comes_once_in_each(int nth, LocalDate from, LocalDate next) {
        assertThat(new Monthly(nth, MONDAY).onOrAfter(from)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -2})
    void a_weekday_that_not_every_month_has_is_refused(int nth) {
        assertThatThrownBy(() -> new Monthly(nth, MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_never_comes_round_is_refused() {
        assertThatThrownBy(() -> new Weekly(Set.of(), 1, MON)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weekly(Set.of(MONDAY), 0, MON)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weekly(Set.of(MONDAY), 53, MON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_next_date_is_the_first_of_all_dates_that_belongs() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
            var anchor = MON.plusDays(random.nextInt(400) - 200);
            int every = 1 + random.nextInt(6);
            var from = MON.plusDays(random.nextInt(400) - 200);
            var expected = IntStream.range(0, 60).mapToObj(from::plusDays)
                    .filter(date -> days.contains(date.getDayOfWeek())
                            && Math.floorMod(weekOf(date) - weekOf(anchor), (long) every) == 0)
                    .findFirst().orElseThrow();
            assertThat(new Weekly(days, every, anchor).onOrAfter(from))
                    .as("%s every %d weeks from %s, anchored %s", days,
                            every, from, anchor)
                    .isEqualTo(expected);
        }
    }

    private static long weekOf(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() + 3, 7L);
    }
}
