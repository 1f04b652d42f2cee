package io.leadershipbot.slack;

import java.util.stream.Collectors;

import io.leadershipbot.chat.Shorten;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTest {

    private static final Text BEN = Text.mention(new UserId("slack", "T1", "U2"));

    @Test
    void short_words_are_not_shortened() {
        assertThat(Shorten.to(5, "Trust")).isEqualTo("Trust");
        assertThat(Spans.shorten(5, Text.of("Trust"))).isEqualTo(Text.of("Trust"));
    }

    @Test
    void words_are_cut_at_a_words_end() {
        assertThat(Shorten.to(12, "Trust is hard")).isEqualTo("Trust is…");
        assertThat(Shorten.to(8, "Trustworthiness")).isEqualTo("Trustwo…");
        assertThat(Shorten.to(3, "a\n\nb")).isEqualTo("a…");
    }

    @Test
    void characters_are_not_cut_in_half() {
        assertThat(Shorten.to(4, "ab😀😀")).isEqualTo("ab…");
        assertThat(Shorten.to(5, "ab😀😀")).isEqualTo("ab😀…");
    }

    @Test
    void text_is_cut_within_its_spans() {
        var text = Text.of("one ").and(Text.strong("two three")).and(Text.of(" four"));

        assertThat(Spans.shorten(10, text)).isEqualTo(Text.of("one ").and(Text.strong("two…")));
        assertThat(Spans.shorten(17, text))
                .isEqualTo(Text.of("one ").and(Text.strong("two three")).and(Text.of(" fo…")));
    }

    @Test
    void mention_is_whole_or_not_there() {
        assertThat(Spans.shorten(10, Text.of("by ").and(BEN).and(Text.of(" yesterday")))).isEqualTo(Text.of("by "));
    }

    @Test
    void no_word_is_lost_where_a_text_is_parted() {
        var text = Text.of("word ".repeat(300)).and(BEN).and(Text.strong("strong ".repeat(300)))
                .and(Text.of("x".repeat(2500)));

        var parts = Spans.split(1000, text);

        assertThat(parts).allSatisfy(part -> assertThat(Spans.length(part)).isLessThanOrEqualTo(1000));
        assertThat(parts.stream().map(Spans::plain).collect(Collectors.joining(" ")).replace(" ", ""))
                .isEqualTo(Spans.plain(text).replace(" ", ""));
    }

    @Test
    void text_of_nothing_to_see_is_blank() {
        assertThat(Spans.isBlank(Spans.clean(Text.of("\u0000\u202e \n")))).isTrue();
        assertThat(Spans.isBlank(BEN)).isFalse();
    }
}
