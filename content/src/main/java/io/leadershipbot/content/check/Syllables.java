package io.leadershipbot.content.check;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their spelling: groups of vowels, less the silent ones, plus those that a
 * group hides. Right for about nineteen words in twenty, which a readability grade over a few sentences can bear.
 */
final class Syllables {
    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(Map.entry("anyone", 3), Map.entry("area", 3),
            Map.entry("areas", 3), Map.entry("argue", 2), Map.entry("business", 2), Map.entry("clothes", 1),
            Map.entry("create", 2), Map.entry("created", 3), Map.entry("creative", 3), Map.entry("element", 3),
            Map.entry("evening", 2), Map.entry("everyone", 3), Map.entry("science", 2), Map.entry("eye", 1),
            Map.entry("eyes", 1), Map.entry("heard", 1),
            Map.entry("idea", 3), Map.entry("ideas", 3), Map.entry("maybe", 2), Map.entry("people", 2),
            Map.entry("reality", 4), Map.entry("something", 2), Map.entry("theory", 2), Map.entry("video", 3),
            Map.entry("wednesday", 2), Map.entry("naive", 2), Map.entry("react", 2), Map.entry("recipe", 3),
            Map.entry("being", 2), Map.entry("nobody", 3), Map.entry("forest", 2), Map.entry("interest", 3));

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z']");
    private static final Pattern PARTS_WITH_SILENT_E = Pattern
            .compile("^(some|there|where|here|care|life|home|time|line|side|fore|name)(?=[a-z]{3,})");
    private static final Pattern SILENT_E_BEFORE_ENDING = Pattern
            .compile("(?<=[aeiouy][^aeiouy]{1,2})e(?=(ly|ful|fully|less|ment|ments|ness)$)");
    private static final Pattern SILENT_ENDING = Pattern.compile("(?<=[gq])ues?$|(?<=[^aeiouytd])ed$"
            + "|(?<=[^aeiouyscxzghl])es$|(?<=[aeiouy]l)es?$|(?<=[^aeiouyl])e$|(?<=y)ed$");
    private static final Pattern CONSONANT_U = Pattern.compile("(?<=q)u|^y|(?<=[aeiou])y(?=[aeiou])");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern HIDDEN = Pattern.compile("(?<![tcsgln])i[ao]|[tc]iat|iu|(?<!g|rs)ua|uen|uity"
            + "|(?<![tc])ien(?!d)|iet|[^aeiou]ier$|iest$|[aeiou]ing$|[^aeiou]ying$|sm$|[ds]n't$");

    private Syllables() {}

    /** At least one. */
    static int in(String word) {
        var spelling = NOT_A_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        if (spelling.endsWith("'s")) {
            spelling = spelling.substring(0, spelling.length() - 2);
        }
        var known = IRREGULAR.get(spelling);
        if (known != null) {
            return known;
        }
        var sound = spelling.startsWith("every") ? "evry" + spelling.substring(5) : spelling;
        sound = PARTS_WITH_SILENT_E.matcher(sound).replaceFirst(part -> cut(part.group()));
        sound = SILENT_E_BEFORE_ENDING.matcher(sound).replaceFirst("");
        sound = SILENT_ENDING.matcher(sound).replaceFirst("");
        sound = CONSONANT_U.matcher(sound).replaceAll("-");
        return Math.max(1, count(VOWELS, sound) + count(HIDDEN, sound));
    }

    private static String cut(String part) {
        return part.substring(0, part.length() - 1);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
