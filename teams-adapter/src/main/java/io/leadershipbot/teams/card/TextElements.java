package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;

/**
 * Texts as elements of a card. Words go into runs, in which Teams reads no markdown; only a text that calls somebody
 * has to be a text block, and is escaped.
 *
 * @see <a href="https://adaptivecards.io/explorer/RichTextBlock.html">RichTextBlock</a>
 */
final class TextElements {

    /** Clients expand functions such as {@code DATE} in a run, but none that begins in another one. */
    private static final Pattern FUNCTION = Pattern.compile("(?<=\\{)(?=\\{)");
    /** What can be made to stand out in markdown wherever it stands. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](.*[\\p{L}\\p{N}])?", Pattern.DOTALL);

    private final Mentions mentions;

    TextElements(Mentions mentions) {
        this.mentions = mentions;
    }

    /** A title, which screen readers can jump to; on one line. */
    ObjectNode heading(Text title) {
        return textBlock(Texts.line(title)).put("style", "heading").put("size", "Medium").put("weight", "Bolder");
    }

    /** A text of any length. */
    ObjectNode text(Text text, Look look) {
        if (!Texts.mentions(text)) {
            return runs(text, look);
        }
        var lines = Texts.lines(text);
        return lines.size() == 1
                ? look.on(textBlock(lines.getFirst()))
                : Element.container(lines(lines, look));
    }

    /** Each line in an element of its own, as clients do not agree on line breaks in markdown. */
    private List<ObjectNode> lines(List<Text> lines, Look look) {
        var elements = new ArrayList<ObjectNode>();
        boolean isAfterEmpty = true;
        for (var line : lines) {
            if (!Texts.isBlank(line)) {
                var element = Texts.mentions(line) ? look.on(textBlock(line)) : runs(line, look);
                elements.add(isAfterEmpty ? element : element.put("spacing", "None"));
            }
            isAfterEmpty = Texts.isBlank(line);
        }
        return elements;
    }

    /** Words that lead somewhere. */
    static ObjectNode link(String label, String url) {
        return Element.of("RichTextBlock").set("inlines", Element.array(runs(label, Look.BODY).stream()
                .map(run -> run.<ObjectNode>set("selectAction", Element.of("Action.OpenUrl").put("url", url)))
                .toList()));
    }

    private static ObjectNode runs(Text text, Look look) {
        var runs = new ArrayList<ObjectNode>();
        for (var span : text.spans()) {
            switch (span) {
                case Text.Plain words -> runs.addAll(runs(words.text(), look));
                case Text.Strong words -> runs(words.text(), look)
                        .forEach(run -> runs.add(run.put("weight", "Bolder")));
                case Text.Mention mention -> throw new IllegalArgumentException("A run can call nobody.");
            }
        }
        return Element.of("RichTextBlock").set("inlines", Element.array(runs));
    }

    private static List<ObjectNode> runs(String words, Look look) {
        return FUNCTION.splitAsStream(words).map(part -> look.on(Element.of("TextRun").put("text", part))).toList();
    }

    private ObjectNode textBlock(Text line) {
        var markdown = new StringBuilder();
        var plain = new StringBuilder();
        for (var span : line.spans()) {
            switch (span) {
                case Text.Plain words -> plain.append(words.text());
                case Text.Strong words when WORD.matcher(words.text()).matches() -> {
                    flush(plain, markdown);
                    markdown.append("**").append(Markdown.escape(words.text(), false)).append("**");
                }
                case Text.Strong words -> plain.append(words.text());
                case Text.Mention mention -> {
                    flush(plain, markdown);
                    markdown.append(mentions.tag(mention.person()));
                }
            }
        }
        flush(plain, markdown);
        return Element.of("TextBlock").put("text", markdown.toString()).put("wrap", true);
    }

    private static void flush(StringBuilder plain, StringBuilder markdown) {
        markdown.append(Markdown.escape(plain.toString(), markdown.isEmpty()));
        plain.setLength(0);
    }

    /** A label, where a client shows words as they are. */
    static String label(String words, int max) {
        var line = Shorten.to(max, Clean.line(words));
        return line.isBlank() ? "…" : line;
    }
}
