package io.leadershipbot.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.leadershipbot.chat.Text;

/** A message taken apart once: words, strong words, and places to fill. */
record Template(List<Part> parts) {

    private static final Pattern MARK = Pattern.compile("\\{(\\w+)}|\\*\\*(.+?)\\*\\*");

    sealed interface Part {

        record Words(String words, boolean strong) implements Part {}

        record Place(String name) implements Part {}
    }

    static Template of(String message) {
        var parts = new ArrayList<Part>();
        int end = 0;
        var mark = MARK.matcher(message);
        while (mark.find()) {
            addWords(parts, message.substring(end, mark.start()));
            if (mark.group(1) != null) {
                parts.add(new Part.Place(mark.group(1)));
            } else {
                parts.add(new Part.Words(mark.group(2), true));
            }
            end = mark.end();
        }
        addWords(parts, message.substring(end));
        return new Template(List.copyOf(parts));
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words, false));
        }
    }

    Text fill(Map<String, Text> values) {
        var spans = new ArrayList<Text.Span>(parts.size());
        for (var part : parts) {
            switch (part) {
                case Part.Words(var words, var strong) -> spans
                        .add(strong ? new Text.Strong(words) : new Text.Plain(words));
                case Part.Place(var name) -> spans.addAll(filled(name, values).spans());
            }
        }
        return new Text(spans);
    }

    private static Text filled(String name, Map<String, Text> values) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The place {" + name + "} of a message was not filled.");
        }
        return value;
    }
}
