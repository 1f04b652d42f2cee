package io.leadershipbot.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a {@code .env} file: {@code NAME=value} a line as shells, Docker and Node read it, with {@code export} before
 * it, quotes around the value, and comments behind {@code #}. Nothing is substituted, so a dollar is a dollar.
 *
 * <p>
 * Its own few lines rather than a library, because a fault must name the line and must not quote it: a line that went
 * wrong is often a secret.
 */
final class DotEnv {

    /** A line that holds a value; the line has been cut off before, so a dot is any character at all. */
    static final Pattern LINE = Pattern
            .compile("(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_]*)\\s*=(?<value>.*)", Pattern.DOTALL);
    private static final String BLANK_OR_COMMENT = "(?<rest>\\s*(?:#.*)?)";
    private static final Pattern IN_DOUBLE_QUOTES = Pattern
            .compile("\\s*\"(?<words>(?:[^\"\\\\]|\\\\.)*)\"" + BLANK_OR_COMMENT, Pattern.DOTALL);
    private static final Pattern IN_SINGLE_QUOTES = Pattern.compile("\\s*'(?<words>[^']*)'" + BLANK_OR_COMMENT,
            Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("(?<rest>\\s*|\\s+#.*)", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("\\s*(?<words>[^\"'\\s].*?)(?<rest>\\s+#.*|\\s*)",
            Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private final Path file;
    private final List<Found> values = new ArrayList<>();
    private final List<SettingFault> faults = new ArrayList<>();
    private final HashSet<String> names = new HashSet<>();

    private DotEnv(Path file) {
        this.file = file;
    }

    static SettingsFile read(Path file, String content) {
        var reader = new DotEnv(file);
        var lines = content.startsWith("\uFEFF") ? content.substring(1) : content;
        int number = 0;
        for (var line : lines.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                reader.line(number, line.strip());
            }
        }
        return new SettingsFile(reader.values, reader.faults);
    }

    private void line(int number, String line) {
        var place = file.getFileName() + ", line " + number;
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.add(new SettingFault(place, "", "A line is NAME=value, a comment that begins with #, or empty.",
                    "Mend or remove that line."));
            return;
        }
        var name = parts.group("name");
        var words = words(parts.group("value"));
        if (words.isEmpty()) {
            faults.add(new SettingFault(name, place, "The quotes around the value do not match.",
                    "Put the value in one pair of double or single quotes, on one line."));
        } else if (!names.add(name)) {
            faults.add(new SettingFault(name, place, "It stands in this file twice.", "Keep one of the two lines."));
        } else {
            values.add(new Found(name, words.get(), place, file.toAbsolutePath().resolveSibling("")));
        }
    }

    static Optional<String> words(String value) {
        var inDoubleQuotes = IN_DOUBLE_QUOTES.matcher(value);
        if (inDoubleQuotes.matches()) {
            return Optional.of(ESCAPE.matcher(inDoubleQuotes.group("words"))
                    .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1)))));
        }
        if (EMPTY.matcher(value).matches()) {
            return Optional.of("");
        }
        return Stream.of(IN_SINGLE_QUOTES, BARE).map(form -> form.matcher(value)).filter(Matcher::matches)
                .map(form -> form.group("words")).findFirst();
    }

    /** The comment behind a value, with the white space before it; empty where there is none. */
    static String comment(String value) {
        return Stream.of(IN_DOUBLE_QUOTES, EMPTY, IN_SINGLE_QUOTES, BARE).map(form -> form.matcher(value))
                .filter(Matcher::matches).map(form -> form.group("rest")).filter(rest -> !rest.isBlank()).findFirst()
                .map(rest -> rest.startsWith("#") ? " " + rest : rest).orElse("");
    }

    private static String unescaped(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> letter;
        };
    }
}
