package io.leadershipbot.teams.card;

import java.util.regex.Pattern;

/**
 * Escapes words for a {@code TextBlock}, the one element in which Teams reads markdown, so that they are shown as they
 * were typed. Only what would be read as markup is touched: clients on a phone show a needless backslash.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">Backslash escapes</a>
 */
final class Markdown {

    /** Emphasis, code, links, tags, entities, what looks like an address, and the beginning of a card's function. */
    private static final Pattern ANYWHERE = Pattern
            .compile("[\\\\*_`\\[\\]<>~@]|&(?=#?\\w+;)|(?<=\\{)\\{|/(?=/)|\\.(?=\\p{L})");
    /** Headings, lists, quotes and lines. */
    private static final Pattern AT_LINE_START = Pattern.compile("^(\\d+(?=[.)])|(?=[#+=-]))(.)");

    private Markdown() {}

    /**
     * Escapes a part of a line.
     *
     * @param startsLine true if nothing stands before it on its line
     */
    static String escape(String words, boolean startsLine) {
        var escaped = ANYWHERE.matcher(words).replaceAll("\\\\$0");
        return startsLine ? AT_LINE_START.matcher(escaped.stripLeading()).replaceFirst("$1\\\\$2") : escaped;
    }
}
