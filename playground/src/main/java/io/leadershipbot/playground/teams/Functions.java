package io.leadershipbot.playground.teams;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The functions that clients expand in the texts of cards, in text blocks and runs. Dates without a time are expanded
 * too, which clients need not do: typed words must never become a function.
 *
 * @see <a href="https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features">Text features</a>
 */
final class Functions {

    private static final Pattern FUNCTION = Pattern.compile("\\{\\{(DATE|TIME)\\(([^(){}]*)\\)\\}\\}");
    private static final int DATE_LENGTH = 10;

    private Functions() {}

    static String expand(String text) {
        return FUNCTION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(shown(match)));
    }

    private static String shown(MatchResult function) {
        String[] arguments = function.group(2).split(",", -1);
        String moment = arguments[0].strip();
        if (function.group(1).equals("TIME")) {
            int time = moment.indexOf('T');
            return time < 0 ? function.group() : moment.substring(time + 1).replaceFirst("^(\\d\\d:\\d\\d).*", "$1");
        }
        FormatStyle style = arguments.length > 1 && arguments[1].strip().equals("SHORT")
                ? FormatStyle.MEDIUM
                : FormatStyle.FULL;
        try {
            return LocalDate.parse(moment.substring(0, Math.min(DATE_LENGTH, moment.length())))
                    .format(DateTimeFormatter.ofLocalizedDate(style).withLocale(Locale.US));
        } catch (DateTimeParseException e) {
            return function.group();
        }
    }
}
