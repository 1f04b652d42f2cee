package io.leadershipbot.command;

import io.leadershipbot.chat.Invocation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTest {

    @Test
    void the_first_word_is_the_command_and_the_rest_stays_as_typed() {
        assertThat(TypedText.parse("  TIP  Trust   me ")).isEqualTo(Invocation.of("tip", "Trust", "me"));
    }

    @Test
    void nothing_and_white_space_are_the_empty_command() {
        assertThat(TypedText.parse("")).isEqualTo(Invocation.of(""));
        assertThat(TypedText.parse(" \t\n\u00a0\u2003")).isEqualTo(Invocation.of(""));
    }

    @Test
    void curly_quotes_and_long_dashes_become_plain() {
        assertThat(TypedText.parse("tip “don’t” — wait–now"))
                .isEqualTo(Invocation.of("tip", "\"don't\"", "-", "wait-now"));
    }

    @Test
    void controls_and_direction_marks_are_dropped() {
        assertThat(TypedText.parse("t\u200bip\u202e tru\u2066st\u0000")).isEqualTo(Invocation.of("tip", "trust"));
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(TypedText.parse("fu\u0308hrung")).isEqualTo(Invocation.of("f\u00fchrung"));
    }

    @Test
    void a_turkish_machine_reads_the_same() {
        assertThat(TypedText.parse("TIP").command()).isEqualTo("tip");
    }

    @Test
    void what_is_pasted_beyond_any_command_is_not_looked_at() {
        var pasted = TypedText.parse("word ".repeat(10_000));
        assertThat(pasted.args()).hasSize(59);
        assertThat(TypedText.parse("🙂".repeat(10_000)).command()).hasSize(4_000);
    }
}
