package io.leadershipbot.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.leadershipbot.schedule.Rhythm.Weekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlotTest {

    private static final Rhythm DAILY = Weekly.on(EnumSet.allOf(DayOfWeek.class));

    @Test
    void local_time_is_kept_over_summer_and_winter() {
        var slot = new Slot(ZoneId.of("Europe/Berlin"), LocalTime.of(9, 0), DAILY);
        assertThat(slot.at(LocalDate.of(2027, 3, 27))).isEqualTo(Instant.parse("2027-03-27T08:00:00Z"));
        assertThat(slot.at(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
        assertThat(slot.isMoved(LocalDate.of(2027, 3, 28))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            // forward over it: the first instant after
            "Europe/Berlin, 02:30, 2027-03-28, 2027-03-28T01:00:00Z",
            "America/Santiago, 00:00, 2027-09-05, 2027-09-05T04:00:00Z",
            "Africa/Cairo, 00:30, 2027-04-30, 2027-04-29T22:00:00Z",
            // the nominal Saturday becomes Sunday there
            "America/Nuuk, 23:30, 2027-03-27, 2027-03-28T01:00:00Z",
            // back over it: the first of the two
            "Europe/Berlin, 02:30, 2027-10-31, 2027-10-31T00:30:00Z",
            "America/New_York, 01:30, 2027-11-07, 2027-11-07T05:30:00Z"})
    void where_clocks_change(String zone, LocalTime time, LocalDate date, Instant instant) {
        var slot = new Slot(ZoneId.of(zone), time, DAILY);
        assertThat(slot.at(date)).isEqualTo(instant);
        assertThat(slot.after(instant.minusSeconds(1))).isEqualTo(date);
        assertThat(slot.after(instant)).isEqualTo(date.plusDays(1));
    }

    @Test
    void a_moved_time_is_told() {
        var slot = new Slot(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30), DAILY);
        assertThat(slot.isMoved(LocalDate.of(2027, 3, 28))).isTrue();
        assertThat(slot.isMoved(LocalDate.of(2027, 10, 31))).isFalse();
    }

    @Test
    void dates_follow_each_other_without_end() {
        var slot = new Slot(ZoneId.of("UTC"), LocalTime.NOON, Weekly.on(Set.of(DayOfWeek.MONDAY)));
        assertThat(slot.datesFrom(LocalDate.of(2027, 3, 2)).limit(3)).containsExactly(LocalDate.of(2027, 3, 8),
                LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 22));
    }

    /**
     * Every zone, every half hour, every day of two years: stepping from one date to the next by instants misses none and
     * doubles none, and each instant is the one at which clocks there show that time, or jumped over it.
     */
    @Test
    void nothing_is_missed_and_nothing_comes_twice_in_any_zone() {
        var first = LocalDate.of(2026, 11, 1);
        var last = first.plusYears(2);
        long evaluated = 0;
        // Names of the same clocks need to be tried once only.
        var zones = ZoneId.getAvailableZoneIds().stream().map(ZoneId::of)
                .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (one, same) -> one)).values();
        for (var zone : zones) {
            for (int half = 0; half < 48; half++) {
                var slot = new Slot(zone, LocalTime.MIDNIGHT.plusMinutes(30L * half), DAILY);
                var instant = slot.at(first);
                for (var date = first; date.isBefore(last); date = date.plusDays(1)) {
                    var next = slot.after(instant);
                    if (!next.equals(date.plusDays(1))) {
                        throw new AssertionError(slot + " after " + date + " came on " + next);
                    }
                    var then = slot.at(next);
                    var apart = Duration.between(instant, then);
                    if (apart.isNegative() || apart.isZero() || apart.compareTo(Duration.ofHours(27)) > 0) {
                        throw new AssertionError(slot + " on " + next + " comes " + apart + " after " + date);
                    }
                    instant = then;
                    evaluated++;
                }
            }
        }
        assertThat(evaluated).isGreaterThan(zones.size() * 48L * 700);
    }
}
