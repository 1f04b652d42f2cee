package io.leadershipbot.chat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTest {

    @Test
    void words_stay_as_they_are() {
        for (var words : new String[]{"", "Trust", "two\nlines", "über Größe", "שלום", "日本語", "e\u0301",
                "\u200fright\u200e", "👩‍👩‍👧‍👦 🏳️‍🌈", "“quoted”…"}) {
            assertThat(Clean.words(words)).isEqualTo(words);
        }
    }

    @Test
    void control_characters_are_dropped() {
        assertThat(Clean.words("a\u0000b\u0007c\u001b[31m\u007fd\u0080e\r\n")).isEqualTo("abc[31mde\n");
    }

    @Test
    void tabs_and_foreign_line_breaks_become_ours() {
        assertThat(Clean.words("a\tb\u0085c\u2028d\u2029e")).isEqualTo("a b\nc\nd\ne");
    }

    @Test
    void marks_that_turn_all_that_follows_are_dropped() {
        assertThat(Clean.words("\u202eevil\u202c \u2066x\u2069\u202a\u202b\u202d\u2067\u2068")).isEqualTo("evil x");
    }

    @Test
    void halves_of_characters_are_replaced() {
        assertThat(Clean.words("a\ud83db\udc4dc")).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void line_has_no_second_line() {
        assertThat(Clean.line("\none\ntwo\u2028three\n")).isEqualTo("one two three");
    }
}
