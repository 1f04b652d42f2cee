package io.leadershipbot.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import io.leadershipbot.schedule.ScheduleWish.Monthly;
import io.leadershipbot.schedule.ScheduleWish.Weekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

class ScheduleReaderTest {

    private static final ScheduleReader ENGLISH = ScheduleReader.in(Locale.ENGLISH);
    private static final ScheduleReader GERMAN = ScheduleReader.in(Locale.GERMAN);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @ParameterizedTest
    @ValueSource(strings = {"every monday at 9am", "mon 9", "Mondays 09:00", "“every Monday” at 9 AM", "9am mondays",
            "every monday - 9.00", "each mon, at 9:00 a.m.", "monday 9h", "Every week on Monday at 9 o'clock."})
    void a_morning_of_every_week(String typed) {
        assertThat(ENGLISH.read(typed)).contains(weekly(Set.of(MONDAY), 1, NINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeden Montag um 9", "montags 9 Uhr", "Mo 09:00", "„jeden Montag“ um 9 Uhr morgens",
            "every monday at 9am", "wöchentlich am Montag um 9"})
    void a_morning_of_every_week_in_german(String typed) {
        assertThat(GERMAN.read(typed)).contains(weekly(Set.of(MONDAY), 1, NINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"every other tuesday 2pm", "every 2 weeks on tue at 14:00", "every second tuesday at 2 pm"})
    void every_other_week(String typed) {
        assertThat(ENGLISH.read(typed)).contains(weekly(Set.of(TUESDAY), 2, LocalTime.of(14, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeden zweiten Dienstag 14 Uhr", "alle 2 Wochen dienstags um 14:00",
            "jeden zweiten dienstag um 2 uhr nachmittags"})
    void every_other_week_in_german(String typed) {
        assertThat(GERMAN.read(typed)).contains(weekly(Set.of(TUESDAY), 2, LocalTime.of(14, 0)));
    }

    @Test
    void several_days_a_zone_and_what_it_is_about() {
        assertThat(ENGLISH.read("every 2 weeks on tue and thu at 14:30 in Europe/Berlin about letting go"))
                .contains(new ScheduleWish(new Weekly(Set.of(TUESDAY, THURSDAY), 2), Optional.of(LocalTime.of(14, 30)),
                        Optional.of("europe/berlin"), Optional.of("letting go")));
        assertThat(ENGLISH.read("fridays at noon about trust in Berlin"))
                .contains(new ScheduleWish(new Weekly(Set.of(FRIDAY), 1), Optional.of(LocalTime.NOON),
                        Optional.of("berlin"), Optional.of("trust")));
    }

    @ParameterizedTest
    @CsvSource({"weekdays at 8:45", "every weekday 8.45am", "every working day at 8:45"})
    void every_working_day(String typed) {
        assertThat(ENGLISH.read(typed))
                .contains(weekly(EnumSet.range(MONDAY, FRIDAY), 1, LocalTime.of(8, 45)));
    }

    @Test
    void a_weekday_of_the_month() {
        assertThat(ENGLISH.read("first monday of the month at 10")).contains(new ScheduleWish(new Monthly(1, MONDAY),
                Optional.of(LocalTime.of(10, 0)), Optional.empty(), Optional.empty()));
        assertThat(GERMAN.read("letzter Freitag im Monat um 15 Uhr")).contains(new ScheduleWish(
                new Monthly(Rhythm.Monthly.LAST, FRIDAY), Optional.of(LocalTime.of(15, 0)), Optional.empty(),
                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"12am, 00:00", "12pm, 12:00", "midnight, 00:00", "noon, 12:00", "23:59, 23:59", "0:05, 00:05"})
    void the_edges_of_a_day(String typed, LocalTime time) {
        assertThat(ENGLISH.read("mon " + typed).flatMap(ScheduleWish::time)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "every", "9am", "every monday at 25", "every monday at 9:75", "monday 13pm",
            "monday 0am",
            "every blue moon at 9", "third monday at 9", "every 99 weeks on monday", "every 0 weeks on monday",
            "first second monday of the month", "first of the month", "monday 9 10", "every other 3 weeks monday",
            "monday in", "monday about", "monday pm", "every other first monday of the month"})
    void what_cannot_be_understood_is_not_guessed(String typed) {
        assertThat(ENGLISH.read(typed)).isEmpty();
    }

    @Test
    void without_a_time_the_rest_is_understood() {
        assertThat(ENGLISH.read("every monday").flatMap(ScheduleWish::time)).isEmpty();
        assertThat(ENGLISH.read("every monday")).isPresent();
    }

    @Test
    void every_other_week_begins_with_the_next_of_its_days() {
        var wednesday = LocalDate.of(2027, 3, 3);
        assertThat(new Weekly(Set.of(TUESDAY), 2).from(wednesday).onOrAfter(wednesday))
                .isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(new Weekly(Set.of(FRIDAY), 2).from(wednesday).onOrAfter(wednesday))
                .isEqualTo(LocalDate.of(2027, 3, 5));
    }

    @Test
    void whatever_is_typed_is_answered_and_never_thrown_at() {
        var random = new Random(20_261_124);
        var bits = "every other mon tue montag 9 am pm 14:30 25 99999999999999 : - “ ’ in about of month first \u0000 \ud83d\ude00 ı İ"
                .split(" ", -1);
        for (int i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (int word = random.nextInt(9); word >= 0; word--) {
                typed.append(bits[random.nextInt(bits.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var wish = (random.nextBoolean() ? ENGLISH : GERMAN).read(typed.toString());
            assertThat(wish.map(found -> found.pattern().from(LocalDate.EPOCH).onOrAfter(LocalDate.EPOCH)))
                    .as(typed.toString()).satisfiesAnyOf(date -> assertThat(date).isEmpty(),
                            date -> assertThat(date.orElseThrow()).isBefore(LocalDate.EPOCH.plusDays(366)));
        }
    }

    private static ScheduleWish weekly(Set<DayOfWeek> days, int every, LocalTime time) {
        return new ScheduleWish(new Weekly(days, every), Optional.of(time), Optional.empty(), Optional.empty());
    }
}
