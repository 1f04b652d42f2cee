package io.leadershipbot.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody typed of when something shall come round; the rest is asked or taken from what is known of them.
 *
 * @param pattern which days
 * @param time empty where none was named
 * @param zone as it was typed, such as {@code Europe/Berlin}; empty where none was named
 * @param about what it shall be about, as it was typed; empty where nothing was named
 */
public record ScheduleWish(Pattern pattern, Optional<LocalTime> time, Optional<String> zone,
        Optional<String> about) {

    /** Which days, before it is known from when on. */
    public sealed interface Pattern {

        /** The rhythm, counted from a date where that matters. */
        Rhythm from(LocalDate date);
    }

    /**
     * Days of the week.
     *
     * @param every 2 for every other week
     */
    public record Weekly(Set<DayOfWeek> days, int every) implements Pattern {

        /** Takes an unmodifiable copy. */
        public Weekly {
            days = Set.copyOf(days);
        }

        /** Counted from the first of its days that is not before the date, so that this one is always the first. */
        @Override
        public Rhythm from(LocalDate date) {
            return new Rhythm.Weekly(days, every, Rhythm.Weekly.on(days).onOrAfter(date));
        }
    }

    /** A weekday of the month. */
    public record Monthly(int nth, DayOfWeek day) implements Pattern {

        @Override
        public Rhythm from(LocalDate date) {
            return new Rhythm.Monthly(nth, day);
        }
    }
}
