package io.leadershipbot.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words with the little markup that every platform has. Adapters escape what stands in it, so nothing that
 * somebody typed becomes markup, a link or a mention.
 */
public record Text(List<Span> spans) {

    /** Nothing. */
    public static final Text EMPTY = new Text(List.of());

    /** A part of a text. */
    public sealed interface Span {}

    /** Words as they are. */
    public record Plain(String text) implements Span {}

    /** Words that stand out. */
    public record Strong(String text) implements Span {}

    /** A person, shown by the platform under the name they have there. */
    public record Mention(UserId person) implements Span {}

    /** Takes an unmodifiable copy. */
    public Text {
        spans = List.copyOf(spans);
    }

    /** Words as they are. */
    public static Text of(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Plain(words)));
    }

    /** Words that stand out. */
    public static Text strong(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Strong(words)));
    }

    /** A person. */
    public static Text mention(UserId person) {
        return new Text(List.of(new Mention(person)));
    }

    /** This text and the other behind it, with nothing between. */
    public Text and(Text other) {
        var all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Text(all);
    }

    /** True if there is nothing to read. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
