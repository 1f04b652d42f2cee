package io.leadershipbot.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;

/** Cleans, measures and cuts texts. */
final class Texts {

    /** The longest name that is shown. */
    static final int NAME = 60;

    private Texts() {}

    /** The same text without what would break a layout, and with words for people whose name is not known. */
    static Text clean(Text text, Names names) {
        var clean = new ArrayList<Text.Span>();
        for (var span : text.spans()) {
            switch (span) {
                case Text.Plain plain -> add(new Text.Plain(Clean.words(plain.text())), clean);
                case Text.Strong strong -> add(new Text.Strong(Clean.words(strong.text())), clean);
                case Text.Mention mention when isKnown(mention.person(), names) -> clean.add(mention);
                case Text.Mention mention -> add(new Text.Plain(names.unknown()), clean);
            }
        }
        return new Text(clean);
    }

    private static boolean isKnown(UserId person, Names names) {
        return names.of(person).filter(name -> !name(name).isBlank()).isPresent();
    }

    /** Spans of one kind become one, so that what is read as markup only together is seen together. */
    private static void add(Text.Span span, List<Text.Span> spans) {
        if (!spans.isEmpty() && spans.getLast().getClass() == span.getClass()) {
            spans.set(spans.size() - 1, with(span, words(spans.getLast()) + words(span)));
        } else if (!words(span).isEmpty()) {
            spans.add(span);
        }
    }

    /** The same text on one line. */
    static Text line(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span instanceof Text.Mention ? span : with(span, words(span).replace('\n', ' ')))
                .toList());
    }

    static boolean isBlank(Text text) {
        return !mentions(text) && text.spans().stream().allMatch(span -> words(span).isBlank());
    }

    static boolean mentions(Text text) {
        return text.spans().stream().anyMatch(Text.Mention.class::isInstance);
    }

    static boolean hasLines(Text text) {
        return text.spans().stream().anyMatch(span -> words(span).indexOf('\n') >= 0);
    }

    /** How many characters it has, at most. */
    static int length(Text text) {
        return text.spans().stream().mapToInt(Texts::length).sum();
    }

    /** All that it says, without what stands out. */
    static String words(Text text, Names names) {
        return text.spans().stream().map(span -> span instanceof Text.Mention mention
                ? names.of(mention.person()).map(Texts::name).orElseGet(names::unknown)
                : words(span)).collect(Collectors.joining());
    }

    /** A name as it is shown. */
    static String name(String name) {
        return Shorten.to(NAME, Clean.line(name));
    }

    /** The text, or as much of it as fits with an ellipsis behind it. */
    static Text shorten(int max, Text text) {
        if (length(text) <= max) {
            return text;
        }
        var kept = new ArrayList<Text.Span>();
        int left = max;
        for (var span : text.spans()) {
            if (length(span) >= left) {
                if (!(span instanceof Text.Mention) && left > 1) {
                    kept.add(with(span, Shorten.to(left, words(span) + " ")));
                }
                break;
            }
            kept.add(span);
            left -= length(span);
        }
        return new Text(kept);
    }

    /** The lines of a text; empty ones too. */
    static List<Text> lines(Text text) {
        var lines = new ArrayList<Text>();
        var line = new ArrayList<Text.Span>();
        for (var span : text.spans()) {
            var parts = words(span).split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Text(line));
                    line.clear();
                }
                if (span instanceof Text.Mention) {
                    line.add(span);
                } else if (!parts[i].isEmpty()) {
                    line.add(with(span, parts[i]));
                }
            }
        }
        lines.add(new Text(line));
        return lines;
    }

    private static int length(Text.Span span) {
        return span instanceof Text.Mention ? NAME : words(span).length();
    }

    private static String words(Text.Span span) {
        return switch (span) {
            case Text.Plain plain -> plain.text();
            case Text.Strong strong -> strong.text();
            case Text.Mention mention -> "";
        };
    }

    private static Text.Span with(Text.Span span, String words) {
        return span instanceof Text.Strong ? new Text.Strong(words) : new Text.Plain(words);
    }
}
