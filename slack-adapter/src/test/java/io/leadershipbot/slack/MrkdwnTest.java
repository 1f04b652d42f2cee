package io.leadershipbot.slack;

import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MrkdwnTest {

    @ParameterizedTest
    @ValueSource(strings = {"*a*", "snake_case", "~", "`", "> a", "a > b", ":smile:", "a :+1: b"})
    void words_that_slack_would_read_as_markup_are_not_put_into_it(String words) {
        assertThat(Mrkdwn.keeps(Text.of(words))).isFalse();
        assertThat(Mrkdwn.keeps(Text.strong(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Not when: never. But: always.", "12:30", "(1999)", "“a”", "Q&A", "a < b"})
    void plain_words_are(String words) {
        assertThat(Mrkdwn.keeps(Text.of(words))).isTrue();
    }

    @Test
    void strong_words_need_room_around_them() {
        assertThat(Mrkdwn.keeps(Text.of("a ").and(Text.strong("b")).and(Text.of(", c")))).isTrue();
        assertThat(Mrkdwn.keeps(Text.of("a").and(Text.strong("b")))).isFalse();
        assertThat(Mrkdwn.keeps(Text.strong("b").and(Text.of("s")))).isFalse();
        assertThat(Mrkdwn.keeps(Text.strong("b ").and(Text.of("s")))).isFalse();
        assertThat(Mrkdwn.keeps(Text.strong("a").and(Text.strong("b")))).isFalse();
    }

    @Test
    void fallback_escapes_and_calls_only_who_is_mentioned() {
        var text = Text.of("<@U9> & <!here> by ").and(Text.mention(new UserId("slack", "T1", "U2")))
                .and(Text.strong(" <b>"));

        assertThat(Mrkdwn.fallback(text))
                .isEqualTo("&lt;@U9&gt; &amp; &lt;!here&gt; by <@U2> &lt;b&gt;");
    }

    @Test
    void fallback_is_formatted_only_where_it_cannot_hurt() {
        assertThat(Mrkdwn.isFormatted(Text.of("Q&A at 12:30. Not when: a < b"))).isFalse();
        assertThat(Mrkdwn.isFormatted(Text.of("2 * 3 * 4"))).isTrue();
    }

    @Test
    void id_that_slack_cannot_have_given_is_not_mentioned() {
        assertThatThrownBy(() -> Mrkdwn.fallback(Text.mention(new UserId("slack", "T1", "U2> <!channel"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("channel");
    }
}
