package io.leadershipbot.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words in lines of a width. */
final class Wrapped {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Wrapped() {}

    /** The text broken between words; a word that is longer than a line stands alone. */
    static List<String> at(int width, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : WHITE_SPACE.split(text.strip(), -1)) {
            if (!line.isEmpty()
                    && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
