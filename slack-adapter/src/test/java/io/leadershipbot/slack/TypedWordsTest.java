package io.leadershipbot.slack;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {"tip trust → tip trust", "Q&amp;A &lt;3 &gt; → Q&A <3 >", "&amp;lt; → &lt;",
            "thanks <@U123|ben> and <@U4> → thanks @ben and @U4", "in <#C1|general> → in #general",
            "<!here> <!subteam^S1|@leads> → @here @leads", "see <https://example.com|example.com> → see example.com",
            "see <https://example.com> → see https://example.com", "1 < 2 → 1 < 2", "<@U1 → <@U1", "<> → ''"})
    void words_are_as_the_person_saw_them(String sent, String seen) {
        assertThat(TypedWords.of(sent)).isEqualTo(seen);
    }
}
