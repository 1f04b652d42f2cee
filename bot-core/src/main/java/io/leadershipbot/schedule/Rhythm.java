package io.leadershipbot.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** On which dates something comes round. Dates are nominal: what time it is there, and where, is not known here. */
public sealed interface Rhythm {

    /** The longest pause between two turns that can be asked for, in weeks. */
    int MOST_WEEKS = 52;

    /** The first date of the rhythm that is not before another. */
    LocalDate onOrAfter(LocalDate date);

    /**
     * On days of the week, every so many weeks.
     *
     * @param days at least one
     * @param every 1 for every week, 2 for every other, at most {@link #MOST_WEEKS}
     * @param anchor a date in a week that counts; weeks begin on Monday. Any date where {@code every} is 1
     */
    record Weekly(Set<DayOfWeek> days, int every, LocalDate anchor) implements Rhythm {

        /** Refuses what never comes round. */
        public Weekly {
            if (days.isEmpty() || every < 1 || every > MOST_WEEKS) {
                throw new IllegalArgumentException("On " + days + ", every " + every + " weeks, nothing comes round.");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
            // Two that mean the same are equal.
            anchor = every == 1 ? LocalDate.EPOCH : mondayOf(anchor);
        }

        /** On days of every week. */
        public static Weekly on(Set<DayOfWeek> days) {
            return new Weekly(days, 1, LocalDate.EPOCH);
        }

        @Override
        public LocalDate onOrAfter(LocalDate date) {
            var week = mondayOf(date);
            long off = Math.floorMod(ChronoUnit.WEEKS.between(mondayOf(anchor), week), (long) every);
            if (off == 0) {
                for (var day : days) {
                    var candidate = week.with(TemporalAdjusters.nextOrSame(day));
                    if (!candidate.isBefore(date)) {
                        return candidate;
                    }
                }
            }
            return week.plusWeeks(every - off).with(TemporalAdjusters.nextOrSame(days.iterator().next()));
        }

        private static LocalDate mondayOf(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /**
     * On one weekday of every month.
     *
     * @param nth 1 to 4 for the first to the fourth, {@link #LAST} for the last
     */
    record Monthly(int nth, DayOfWeek day) implements Rhythm {

        /** The last one of a month, which may be the fourth or the fifth. */
        public static final int LAST = -1;

        /** Refuses a fifth one, which not every month has. */
        public Monthly {
            if (nth != LAST && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException("There is no weekday number " + nth + " in every month.");
            }
        }

        @Override
        public LocalDate onOrAfter(LocalDate date) {
            var here = in(date);
            return here.isBefore(date) ? in(date.plusMonths(1).withDayOfMonth(1)) : here;
        }

        private LocalDate in(LocalDate month) {
            return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
        }
    }
}
