package io.leadershipbot.schedule;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** What the words mean that people type for times and rhythms: those of their language, and English. */
final class ScheduleWords {

    private static final String BUNDLE = "io.leadershipbot.schedule.words";

    /** What a word can mean; named in the bundle in lower case. */
    enum Meaning {
        MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, WEEKDAYS, DAY, WEEK, MONTH, OTHER, FIRST, SECOND, THIRD, FOURTH, LAST, AM, PM, NOON, MIDNIGHT, IN, ABOUT, FILLER;

        /** The day of the week; empty for what is none. */
        Optional<DayOfWeek> dayOfWeek() {
            return switch (this) {
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY,
                        SUNDAY -> Optional.of(DayOfWeek.valueOf(name()));
                default -> Optional.empty();
            };
        }

        /** Its place in a month; empty for what is none. */
        Optional<Integer> nth() {
            return switch (this) {
                case FIRST -> Optional.of(1);
                case SECOND -> Optional.of(2);
                case THIRD -> Optional.of(3);
                case FOURTH -> Optional.of(4);
                case LAST -> Optional.of(Rhythm.Monthly.LAST);
                default -> Optional.empty();
            };
        }
    }

    private final Map<String, Meaning> meanings = new HashMap<>();

    private ScheduleWords() {}

    /** The words of a language; where it has none of its own, English alone. */
    static ScheduleWords in(Locale locale) {
        var words = new ScheduleWords();
        words.add(Locale.ROOT);
        // Over the English: "so" is Sunday to a German.
        words.add(locale);
        return words;
    }

    private void add(Locale locale) {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var byMeaning = new EnumMap<Meaning, String>(Meaning.class);
        for (var meaning : Meaning.values()) {
            byMeaning.put(meaning, bundle.getString(meaning.name().toLowerCase(Locale.ROOT)));
        }
        byMeaning.forEach((meaning, list) -> {
            for (var word : list.split("\\s*,\\s*", -1)) {
                meanings.put(word.strip(), meaning);
            }
        });
    }

    Optional<Meaning> of(String word) {
        return Optional.ofNullable(meanings.get(word));
    }
}
