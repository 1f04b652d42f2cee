package io.leadershipbot.slack;

import java.util.ArrayList;
import java.util.List;

import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;

/** Measures and cuts texts. */
final class Spans {

    private static final int MENTION = 24;

    private Spans() {}

    /** How many characters Slack will count, at most. */
    static int length(Text text) {
        int length = 0;
        for (var span : text.spans()) {
            length += length(span);
        }
        return length;
    }

    /** The same text without what would break a layout, and without empty spans. */
    static Text clean(Text text) {
        for (var span : text.spans()) {
            if (!clean(span).equals(span) || length(span) == 0) {
                return new Text(text.spans().stream().map(Spans::clean).filter(kept -> length(kept) > 0).toList());
            }
        }
        return text;
    }

    /** True if there is nothing to see. */
    static boolean isBlank(Text text) {
        for (var span : text.spans()) {
            if (span instanceof Text.Mention || !words(span).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The words alone, on one line, for places that know no spans. */
    static String plain(Text text) {
        if (text.spans().size() == 1) {
            return Clean.line(words(text.spans().getFirst()));
        }
        var words = new StringBuilder();
        text.spans().forEach(span -> words.append(words(span)));
        return Clean.line(words.toString());
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

    /** The text in pieces that are not longer than that, parted between words. */
    static List<Text> split(int max, Text text) {
        if (length(text) <= max) {
            return List.of(text);
        }
        var pieces = new ArrayList<Text>();
        var piece = new ArrayList<Text.Span>();
        int left = max;
        for (var span : text.spans()) {
            var rest = span;
            while (length(rest) > left) {
                int end = rest instanceof Text.Mention ? 0 : Shorten.wordEnd(words(rest), left);
                if (end > 0) {
                    piece.add(with(rest, words(rest).substring(0, end)));
                    rest = with(rest, words(rest).substring(end).stripLeading());
                }
                pieces.add(new Text(piece));
                piece.clear();
                left = max;
            }
            piece.add(rest);
            left -= length(rest);
        }
        pieces.add(new Text(piece));
        return pieces.stream().map(Spans::clean).filter(kept -> !isBlank(kept)).toList();
    }

    private static int length(Text.Span span) {
        return span instanceof Text.Mention ? MENTION : words(span).length();
    }

    private static Text.Span clean(Text.Span span) {
        var words = words(span);
        var clean = Clean.words(words);
        return span instanceof Text.Mention || clean.equals(words) ? span : with(span, clean);
    }

    /** What a span says. */
    static String words(Text.Span span) {
        return switch (span) {
            case Text.Plain plain -> plain.text();
            case Text.Strong strong -> strong.text();
            case Text.Mention mention -> "@" + Mrkdwn.id(mention.person());
        };
    }

    private static Text.Span with(Text.Span span, String words) {
        return span instanceof Text.Strong ? new Text.Strong(words) : new Text.Plain(words);
    }
}
