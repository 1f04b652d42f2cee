package io.leadershipbot.content.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Ask once. Wait.                                            | 2
                                            Ask, "What is in your way?" Then wait.                     | 2
                                            Swap "Is it done yet?" for a better word.                  | 1
                                            "We had … But then … So we …". It fits on a phone.         | 2
                                            Write down, "In a year we will …" Then stop.               | 2
                                            Give it 2.5 hours (or so). 15 minutes will not do.         | 2
                                            """)
    void sentences_are_counted_as_a_reader_would(String text, int sentences) {
        assertThat(Prose.sentences(text)).hasSize(sentences);
    }

    @Test
    void words_lose_case_and_punctuation_and_hyphens() {
        assertThat(Prose.words("Don’t skip your one-on-one, \"Éva\"…")).containsExactly("don't", "skip", "your", "one",
                "on", "one", "éva");
    }

    @Test
    void a_hyphenated_word_counts_once_and_a_lone_sign_not_at_all() {
        assertThat(Prose.countWords("Your one-on-one – today …")).isEqualTo(3);
    }
}
