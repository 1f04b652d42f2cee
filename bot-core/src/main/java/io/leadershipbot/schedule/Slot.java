package io.leadershipbot.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A local time that comes round. Local time is kept: nine o'clock is nine o'clock in winter and in summer. Where clocks
 * go forward over it, it is the first instant after; where they go back over it, it is the first of the two.
 *
 * @param zone whose clocks count
 * @param time to the minute
 */
public record Slot(ZoneId zone, LocalTime time, Rhythm rhythm) {

    /** Leaves out what is less than a minute. */
    public Slot {
        time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The instant that belongs to a nominal date. In a gap around midnight it may lie on the next date. */
    public Instant at(LocalDate date) {
        var local = date.atTime(time);
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : local.atZone(zone).toInstant();
    }

    /** The first nominal date of the rhythm whose instant is after another. */
    public LocalDate after(Instant instant) {
        // A day before: the instant of yesterday's date may be today's in another zone, or behind a gap.
        var date = rhythm.onOrAfter(instant.atZone(zone).toLocalDate().minusDays(1));
        while (!at(date).isAfter(instant)) {
            date = rhythm.onOrAfter(date.plusDays(1));
        }
        return date;
    }

    /** The nominal dates from one of them on, without end. */
    public Stream<LocalDate> datesFrom(LocalDate date) {
        return Stream.iterate(rhythm.onOrAfter(date), last -> rhythm.onOrAfter(last.plusDays(1)));
    }

    /** Whether clocks are changed on a date so that what people see differs from what they are used to. */
    public boolean isMoved(LocalDate date) {
        return !at(date).atZone(zone).toLocalTime().equals(time);
    }
}
