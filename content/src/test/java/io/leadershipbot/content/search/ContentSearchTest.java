package io.leadershipbot.content.search;

import java.util.Locale;
import java.util.Set;

import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentSearchTest {

    private static final Pack PACK = Library.builtIn().in(Locale.ENGLISH);
    private final ContentSearch search = new ContentSearch(PACK);

    @ParameterizedTest
    @CsvSource({
            "how do I give feedback to a senior,feedback",
            "my team does not trust me,trust",
            "how to delegate without micromanaging?,trust",
            "how do I tell a better story in a presentation,communication",
            "we keep missing our targets,targets",
            "taking risks,risk"
    })
    void a_question_finds_tips_from_its_area(String question, String area) {
        assertThat(search.tips(question, Set.of(), 8)).isNotEmpty()
                .anySatisfy(tip -> assertThat(tip.id()).startsWith(area + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "how do I", "xyzzy", "*", "AND OR NOT", "\"", "🙂🙂", "مرحبا", "\u0000\uD800"})
    void what_says_nothing_finds_nothing(String question) {
        assertThat(search.tips(question, Set.of(), 8)).isEmpty();
    }

    @Test
    void query_syntax_is_just_text() {
        assertThat(search.tips("trust~0.1^9 AND (text:*) \"", Set.of(), 8)).isNotEmpty();
        assertThat(search.tips("feedback ".repeat(5_000), Set.of(), 8)).hasSize(8);
    }

    @Test
    void who_asks_decides_among_equals() {
        assertThat(search.tips("feedback", Set.of(Audience.IC), 3))
                .allSatisfy(tip -> assertThat(tip.audience()).contains(Audience.IC));
    }
}
