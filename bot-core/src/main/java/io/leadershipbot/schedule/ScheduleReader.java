package io.leadershipbot.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.leadershipbot.schedule.ScheduleWords.Meaning;

/**
 * Understands what people type when they want something to come round: {@code every monday at 9am}, {@code mon 9},
 * {@code every other tuesday 2pm}, {@code first monday of the month at 10 in Europe/Berlin about trust}. Quotation marks and
 * dashes do not matter, nor does the order of days and times; what is about and where comes last.
 */
public final class ScheduleReader {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;\"“”„‟«»‹›‘’‚`()]+(?:[-–—]+\\s+)?|[.!?]+$");
    private static final Pattern TIME = Pattern
            .compile("(?<hour>\\d{1,2})(?:(?::|\\.|h)(?<minute>\\d{2})|h)?\\s*(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)?");
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final ScheduleWords words;

    private ScheduleReader(ScheduleWords words) {
        this.words = words;
    }

    /** For somebody who types in a language, or in English. */
    public static ScheduleReader in(Locale locale) {
        return new ScheduleReader(ScheduleWords.in(locale));
    }

    /** What was meant; empty where it cannot be told. */
    public Optional<ScheduleWish> read(String typed) {
        try {
            return new Reading(tokens(typed)).wish();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static List<String> tokens(String typed) {
        return SEPARATORS.splitAsStream(typed.toLowerCase(Locale.ROOT).strip()).filter(token -> !token.isEmpty())
                .toList();
    }

    /** One sentence, read word by word. */
    private final class Reading {
        private final List<String> tokens;
        private int at;
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private int every = 1;
        private Optional<Integer> nth = Optional.empty();
        private boolean isMonthly;
        private boolean isOther;
        private Optional<LocalTime> time = Optional.empty();
        private Optional<String> zone = Optional.empty();
        private Optional<String> about = Optional.empty();

        Reading(List<String> tokens) {
            this.tokens = tokens;
        }

        Optional<ScheduleWish> wish() {
            while (at < tokens.size()) {
                if (!understands(tokens.get(at))) {
                    return Optional.empty();
                }
                at++;
            }
            return pattern().map(pattern -> new ScheduleWish(pattern, time, zone, about));
        }

        private Optional<ScheduleWish.Pattern> pattern() {
            if (isMonthly) {
                return nth.isPresent() && days.size() == 1 && every == 1 && !isOther
                        ? Optional.of(new ScheduleWish.Monthly(nth.get(), days.iterator().next()))
                        : Optional.empty();
            }
            // "Every second Tuesday" is every other one; a third or last one needs its month.
            boolean isSecond = nth.equals(Optional.of(2));
            if (days.isEmpty() || (nth.isPresent() && !isSecond) || ((isOther || isSecond) && every > 1)) {
                return Optional.empty();
            }
            int weeks = isOther || isSecond ? 2 : every;
            return weeks > Rhythm.MOST_WEEKS || weeks < 1
                    ? Optional.empty()
                    : Optional.of(new ScheduleWish.Weekly(days, weeks));
        }

        private boolean understands(String token) {
            var meaning = words.of(token);
            return meaning.isPresent() ? understands(meaning.get()) : isWeeks(token) || isTime(token);
        }

        private boolean understands(Meaning meaning) {
            if (meaning.dayOfWeek().isPresent()) {
                days.add(meaning.dayOfWeek().get());
                return true;
            }
            if (meaning.nth().isPresent()) {
                boolean isNew = nth.isEmpty();
                nth = meaning.nth();
                return isNew;
            }
            switch (meaning) {
                case WEEKDAYS -> days.addAll(WORKING_DAYS);
                // In "every working day" the days are said already.
                case DAY -> days.addAll(days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
                case MONTH -> isMonthly = true;
                case OTHER -> isOther = true;
                case IN -> zone = rest(Meaning.ABOUT);
                case ABOUT -> about = rest(Meaning.IN);
                default -> {
                    // Says nothing by itself, or is looked at below.
                }
            }
            return switch (meaning) {
                case NOON -> isAt(LocalTime.NOON);
                case MIDNIGHT -> isAt(LocalTime.MIDNIGHT);
                case AM -> isHalf(false);
                case PM -> isHalf(true);
                case IN -> zone.isPresent();
                case ABOUT -> about.isPresent();
                default -> true;
            };
        }

        /** The words up to one that begins something else; empty where there is none. */
        private Optional<String> rest(Meaning other) {
            var found = new ArrayList<String>();
            while (at + 1 < tokens.size() && words.of(tokens.get(at + 1)).filter(other::equals).isEmpty()) {
                found.add(tokens.get(++at));
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
        }

        /** A number before "weeks". */
        private boolean isWeeks(String token) {
            boolean isCount = token.matches("\\d{1,2}") && at + 1 < tokens.size()
                    && words.of(tokens.get(at + 1)).equals(Optional.of(Meaning.WEEK));
            if (isCount) {
                every = Integer.parseInt(token);
            }
            return isCount;
        }

        private boolean isTime(String token) {
            var found = TIME.matcher(token);
            return found.matches() && isAt(time(found));
        }

        private static LocalTime time(Matcher found) {
            int hour = Integer.parseInt(found.group("hour"));
            int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
            var half = found.group("half");
            return half == null ? LocalTime.of(hour, minute) : inHalf(hour, minute, half.startsWith("p"));
        }

        private static LocalTime inHalf(int hour, int minute, boolean isAfternoon) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("No clock of twelve hours shows " + hour);
            }
            return LocalTime.of(hour % 12 + (isAfternoon ? 12 : 0), minute);
        }

        /** "9 am" in two words; what is in the afternoon already stays, as in "14 Uhr nachmittags". */
        private boolean isHalf(boolean isAfternoon) {
            time = time.map(said -> said.getHour() > 12 ? said : inHalf(said.getHour(), said.getMinute(), isAfternoon));
            return time.isPresent();
        }

        private boolean isAt(LocalTime said) {
            boolean isNew = time.isEmpty();
            time = Optional.of(said);
            return isNew;
        }
    }
}
