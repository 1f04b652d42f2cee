package io.leadershipbot.playground.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Renders markdown as a client does. It knows more of it than Teams promises to show, as some clients do: words that
 * somebody typed must become no markup anywhere.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format">Format
 *      cards in Teams</a>
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
final class Markdown {

    private static final Pattern BLOCK = Pattern
            .compile("^ {0,3}(?:#{1,6}(?=\\s)|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s)|>)\\s*");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|=+)$");
    private static final Pattern INLINE = Pattern.compile(
            """
            \\\\(?<escaped>[!-/:-@\\[-`{-~])\
            |&(?<reference>\\#\\d{1,7}|\\#[xX][0-9a-fA-F]{1,6}|\\w{2,8});\
            |(?<at><at(?:\\s[^<>]*)?>.*?</at>)\
            |<(?<auto>(?:https?://|mailto:)[^<>\\s]+)>\
            |(?<tag></?[A-Za-z][^<>]*>|<![^<>]*>)\
            |!?\\[(?<label>(?:\\\\.|[^\\]\\\\])*)\\]\\((?<url>[^)\\s]+)\\)\
            |(?<ticks>`+)(?<code>.+?)\\k<ticks>\
            |(?<mark>\\*{1,3}|~~|(?<![\\p{L}\\p{N}])_{1,3})(?=\\S)(?<inner>(?:\\\\.|(?!\\k<mark>)[^\\\\])+?)(?<=\\S)\\k<mark>\
            |(?<bare>(?:https?://|www\\.)[^\\s<>\\\\]+)""",
            Pattern.DOTALL);

    private final Map<String, JsonNode> mentions;
    private final List<String> formatted = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> called = new ArrayList<>();

    private Markdown(Map<String, JsonNode> mentions) {
        this.mentions = mentions;
    }

    /**
     * Renders a text.
     *
     * @param mentions who is meant, by the tag in the text
     */
    static Rendered render(String text, Map<String, JsonNode> mentions) {
        Markdown markdown = new Markdown(mentions);
        String words = markdown.blocks(text);
        return new Rendered(words, markdown.formatted, markdown.links, markdown.called);
    }

    private String blocks(String text) {
        StringBuilder words = new StringBuilder();
        String between = "";
        for (String line : text.split("\r\n?|\n", -1)) {
            Matcher block = BLOCK.matcher(line);
            if (line.isBlank()) {
                between = words.isEmpty() ? "" : "\n";
            } else if (RULE.matcher(line).matches()) {
                formatted.add(line);
            } else if (block.find()) {
                String item = inline(line.substring(block.end()));
                formatted.add(item);
                words.append(words.isEmpty() ? "" : "\n").append(item);
                between = "\n";
            } else {
                words.append(between).append(inline(line));
                between = " ";
            }
        }
        return words.toString();
    }

    private String inline(String text) {
        StringBuilder words = new StringBuilder();
        Matcher token = INLINE.matcher(text);
        int done = 0;
        while (token.find()) {
            words.append(text, done, token.start()).append(shown(token));
            done = token.end();
        }
        return words.append(text, done, text.length()).toString();
    }

    private String shown(Matcher token) {
        if (token.group("escaped") != null) {
            return token.group("escaped");
        }
        if (token.group("reference") != null) {
            return reference(token.group("reference"), token.group());
        }
        if (token.group("at") != null) {
            return mention(token.group("at"));
        }
        if (token.group("auto") != null || token.group("bare") != null) {
            String url = token.group("auto") == null ? token.group("bare") : token.group("auto");
            links.add(url);
            return url;
        }
        if (token.group("label") != null) {
            links.add(token.group("url"));
            return inline(token.group("label"));
        }
        if (token.group("tag") != null) {
            return "";
        }
        String standsOut = token.group("code") == null ? inline(token.group("inner")) : token.group("code");
        formatted.add(standsOut);
        return standsOut;
    }

    /** Who is called is shown by name; a tag that means nobody is markup, and gone. */
    private String mention(String tag) {
        JsonNode mentioned = mentions.get(tag);
        if (mentioned == null) {
            return tag.replaceAll("<[^<>]*>", "");
        }
        called.add(mentioned.path("id").asText());
        return mentioned.path("name").asText();
    }

    private static String reference(String name, String whole) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00a0";
            default -> name.startsWith("#") ? numbered(name.substring(1)) : whole;
        };
    }

    private static String numbered(String number) {
        boolean isHex = number.startsWith("x") || number.startsWith("X");
        int code = isHex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
    }
}
