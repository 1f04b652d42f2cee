package io.leadershipbot.content.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.leadershipbot.content.Audience;
import io.leadershipbot.content.Library;
import io.leadershipbot.content.TestPack;
import io.leadershipbot.content.Tip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentSearchTest {
    private static final ContentSearch SEARCH = new ContentSearch(
            Library.load(TestPack.original()).in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            how do I keep my promises?            | trust.tip.kept-promise
                                            somebody is making a mistake          | trust.tip.cheap-mistake
                                            what to do about PLANS in a stand up  | trust.tip.their-plan
                                            things keep breaking                  | trust.tip.first-question
                                            control                               | trust.tip.stop-checking
                                            """)
    void a_question_in_plain_words_finds_the_tip(String question, String id) {
        assertThat(SEARCH.tips(question, Set.of(), 1)).extracting(Tip::id).containsExactly(id);
    }

    @Test
    void a_word_for_the_area_finds_its_tips() {
        assertThat(SEARCH.tips("delegating", Set.of(), 3)).hasSize(3);
    }

    @Test
    void of_tips_that_answer_alike_the_ones_for_the_asker_come_first() {
        assertThat(SEARCH.tips("autonomy", Set.of(Audience.IC), 3))
                .allSatisfy(tip -> assertThat(tip.audience()).contains(Audience.IC));
    }

    @Test
    void a_preference_finds_nothing_by_itself() {
        assertThat(SEARCH.tips("xyzzy", Set.of(Audience.NEW), 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "how do I", "xyzzy plugh", "🙂🙂", "***", "\\", "\"", "(", "[a TO", "text:",
            "\u0000",
            "\ud83d", "שלום לך", "\u202e\u202d", "'; SELECT 1; --", "^~?:/", "!!!"})
    void what_matches_nothing_finds_nothing_and_breaks_nothing(String question) {
        assertThat(SEARCH.tips(question, Set.of(), 5)).isEmpty();
    }

    @Test
    void signs_of_query_languages_are_only_text() {
        var plain = SEARCH.tips("promises mistakes", Set.of(), 10);

        assertThat(plain).isNotEmpty();
        assertThat(SEARCH.tips("promises AND mistakes", Set.of(), 10)).isEqualTo(plain);
        assertThat(SEARCH.tips("+promises* -(mistakes~2", Set.of(), 10)).isEqualTo(plain);
        assertThat(SEARCH.tips("prom*", Set.of(), 10)).isEmpty();
    }

    @Test
    void four_thousand_characters_are_a_question_like_any_other() {
        var words = new StringBuilder("promise");
        for (int i = 0; words.length() < 4000; i++) {
            words.append(" word").append(i);
        }

        assertThat(SEARCH.tips(words.toString(), Set.of(), 1)).extracting(Tip::id)
                .containsExactly("trust.tip.kept-promise");
        assertThat(SEARCH.tips("a".repeat(4000), Set.of(), 1)).isEmpty();
    }

    @Test
    void random_text_never_fails() {
        var random = new Random(42);
        for (int i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(200), 0, 0x11000).collect(StringBuilder::new,
                    (builder, sign) -> builder.append((char) sign), StringBuilder::append).toString();

            assertThat(SEARCH.tips(text, Set.of(Audience.NEW), 5)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void no_tips_asked_for_are_none_found(int limit) {
        assertThat(SEARCH.tips("promise", Set.of(), limit)).isEmpty();
    }

    @Test
    void many_may_ask_at_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> SEARCH.tips("promise", Set.of(), 1))).toList();

            for (Future<List<Tip>> answer : answers) {
                assertThat(answer.get()).extracting(Tip::id).containsExactly("trust.tip.kept-promise");
            }
        }
    }

    @Test
    void german_words_are_found_by_their_stem(@TempDir Path folder) {
        var pack = TestPack.in(folder);
        pack.write("de/trust.yaml", """
                                    schema: 1
                                    area: trust
                                    locale: de
                                    of: 00000000
                                    title: Vertrauen
                                    summary: In einem Satz.
                                    baseline: Was gut ist.
                                    adds: Was dazukommt.
                                    essay: Ein Versuch.
                                    tips:
                                      - id: trust.tip.cheap-mistake
                                        of: 00000000
                                        text: Wenn jemand diese Woche einen billigen Fehler macht, schau nur zu.
                                        ask: Was hat die Person gelernt?
                                    """);
        var search = new ContentSearch(Library.load(folder).in(Locale.GERMAN));

        assertThat(search.tips("Was tun bei billigem Fehler?", Set.of(), 1)).extracting(Tip::id)
                .containsExactly("trust.tip.cheap-mistake");
        assertThat(search.tips("Was soll ich tun?", Set.of(), 1)).isEmpty();
    }
}
