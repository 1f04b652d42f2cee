package io.leadershipbot.playground.teams;

import java.util.List;

/**
 * What became of a text with markup.
 *
 * @param words as they are read
 * @param formatted parts that stand out: bold, italic, struck, code, headings, items of lists, quotes
 * @param links addresses that it leads to
 * @param called ids of people who are called by it
 */
record Rendered(String words, List<String> formatted, List<String> links, List<String> called) {

    Rendered {
        formatted = List.copyOf(formatted);
        links = List.copyOf(links);
        called = List.copyOf(called);
    }
}
