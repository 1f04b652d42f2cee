package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a person sees of a card without clicking.
 *
 * @param words every element's words on a line of their own
 * @param markup what a client would read as markup, apart from what stands out and from mentions
 */
record Shown(String words, List<String> strong, List<String> tags, List<String> links, List<String> buttons,
        List<String> markup) {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern TAG = Pattern.compile("<at>(.*?)</at>");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern LIST = Pattern.compile("^[#+=-]|^\\d+[.)]");
    private static final Pattern MARKUP = Pattern
            .compile("[\\\\*_`\\[\\]<>~]|&#?\\w+;|//|\\S@\\S|\\.\\p{L}|\\{\\{");
    /** Stands before what was escaped while the rest is read, out of reach of ordinary letters. */
    private static final int LITERAL = 0xE000;

    static Shown of(JsonNode card) {
        var shown = new Shown("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        var lines = new ArrayList<String>();
        shown.read(card.path("body"), lines);
        return new Shown(String.join("\n", lines), shown.strong, shown.tags, shown.links, shown.buttons, shown.markup);
    }

    private void read(JsonNode elements, List<String> lines) {
        for (var element : elements) {
            if (element.path("isVisible").asBoolean(true)) {
                switch (element.path("type").asText()) {
                    case "TextBlock" -> lines.add(markdown(element.path("text").asText()));
                    case "RichTextBlock" -> lines.add(runs(element.path("inlines")));
                    case "Container", "Column" -> read(element.path("items"), lines);
                    case "ColumnSet" -> read(element.path("columns"), lines);
                    case "ActionSet" -> buttons.addAll(element.path("actions").findValuesAsText("title"));
                    default -> lines.add(element.path("label").asText());
                }
            }
        }
    }

    private String runs(JsonNode runs) {
        var words = new StringBuilder();
        for (var run : runs) {
            var text = run.path("text").asText();
            words.append(text);
            if (text.contains("{{")) {
                markup.add(text);
            }
            if (run.path("weight").asText().equals("Bolder")) {
                strong.add(text);
            }
            if (run.has("selectAction")) {
                links.add(run.path("selectAction").path("url").asText());
            }
        }
        return words.toString();
    }

    private String markdown(String text) {
        var rest = ESCAPED.matcher(text)
                .replaceAll(escaped -> Character.toString(LITERAL + escaped.group(1).charAt(0)));
        LIST.matcher(rest).results().forEach(found -> markup.add(found.group()));
        rest = TAG.matcher(rest).replaceAll(tag -> {
            tags.add(tag.group());
            return tag.group(1);
        });
        rest = STRONG.matcher(rest).replaceAll(found -> {
            strong.add(found.group(1));
            return found.group(1);
        });
        MARKUP.matcher(rest).results().forEach(found -> markup.add(found.group()));
        return rest.codePoints().map(point -> point > LITERAL && point < LITERAL + 128 ? point - LITERAL : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
