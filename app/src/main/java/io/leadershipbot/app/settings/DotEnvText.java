package io.leadershipbot.app.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a {@code .env} file, changed as a careful person would: what is not meant stays as it is. */
public final class DotEnvText {

    private static final Pattern LINE_WITH_END = Pattern.compile("(?<line>[^\\r\\n]*)(?<end>\\r\\n|\\r|\\n|\\z)");
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z0-9_./:@%+,=~-]+");
    private static final String MARK = "\uFEFF";

    private final Map<String, Optional<String>> changes;
    private final HashSet<String> met = new HashSet<>();
    private final ArrayList<String> ends = new ArrayList<>();
    private final StringBuilder changed = new StringBuilder();

    private DotEnvText(Map<String, Optional<String>> changes) {
        this.changes = changes;
    }

    /**
     * The text with other values. Where a name stands twice, one of the lines goes.
     *
     * @param content the file's text so far; empty for a new file
     * @param changes by name the value, or nothing to take the line out
     */
    public static String changed(String content, Map<String, Optional<String>> changes) {
        var text = new DotEnvText(changes);
        var mark = content.startsWith(MARK) ? MARK : "";
        var lines = LINE_WITH_END.matcher(content.substring(mark.length()));
        while (lines.find()) {
            text.line(lines.group("line"), lines.group("end"));
        }
        text.append();
        return mark + text.changed;
    }

    private void line(String line, String end) {
        if (!end.isEmpty()) {
            ends.add(end);
        }
        var body = line.strip();
        var parts = DotEnv.LINE.matcher(body);
        var change = parts.matches() ? changes.get(parts.group("name")) : null;
        if (change == null) {
            changed.append(line).append(end);
        } else if (met.add(parts.group("name")) && change.isPresent()) {
            changed.append(line, 0, line.indexOf(body)).append(body, 0, parts.start("value"))
                    .append(replaced(parts.group("value"), change.get())).append(end);
        }
    }

    private static String replaced(String old, String wanted) {
        return DotEnv.words(old).equals(Optional.of(wanted)) ? old : quoted(wanted) + DotEnv.comment(old);
    }

    private void append() {
        var end = ends.isEmpty() ? "\n" : ends.getFirst();
        changes.forEach((name, wanted) -> {
            if (!met.contains(name) && wanted.isPresent()) {
                if (!changed.isEmpty() && "\r\n".indexOf(changed.charAt(changed.length() - 1)) < 0) {
                    changed.append(end);
                }
                changed.append(name).append('=').append(quoted(wanted.get())).append(end);
            }
        });
    }

    /** Bare where any reader would take it so, otherwise in double quotes. */
    private static String quoted(String value) {
        if (NEEDS_NO_QUOTES.matcher(value).matches()) {
            return value;
        }
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                .replace("\t", "\\t") + "\"";
    }
}
