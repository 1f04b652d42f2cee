package io.leadershipbot.content.check;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.leadershipbot.content.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One bad example for each rule, and good ones where a rule could be too keen. */
class EnglishRulesTest {
    private static final String TIP = "When you see a cheap mistake coming this week, keep your hands in your pockets.";
    private static final String ASK = "What did they do once they saw it themselves?";
    private static final String PRAISE = "You kept what you promised to the whole team, even when it cost you a weekend …";

    @TempDir
    Path folder;

    @Test
    void a_short_essay_is_a_fault() {
        var pack = TestPack.in(folder);
        var text = pack.read(TestPack.TRUST);
        pack.write(TestPack.TRUST, text.substring(0, text.indexOf("  A new baker")) + "  Short.\n\n  Very short.\n"
                + text.substring(text.indexOf("comparisons:")));

        assertFault(pack, "lengths", "The essay has 3 words.");
    }

    @Test
    void an_essay_of_one_paragraph_is_a_fault() {
        var pack = TestPack.in(folder);
        pack.write(TestPack.TRUST, pack.read(TestPack.TRUST).replace("\n\n  ", "\n  "));

        assertFault(pack, "lengths", "The essay has 1 paragraphs.");
    }

    @Test
    void a_short_page_of_the_story_is_a_fault() {
        var pack = TestPack.in(folder);
        pack.write("en/foundations.yaml", pack.read(TestPack.TRUST)
                + """
                  story:
                    - {id: foundations.story.one, covers: [trust.1], chapter: "1875", title: One, text: Too short.}
                  """);

        assertThat(pack.check().faults()).extracting(Fault::what).contains("The page has 2 words.");
    }

    @Test
    void a_tip_of_four_sentences_is_a_fault() {
        assertTip("When it breaks today, look. Then look again. Then ask them. Then wait for it.", "sentences",
                "The tip has 4 sentences.");
    }

    @Test
    void a_sentence_of_more_than_25_words_is_a_fault() {
        var long26 = "When you see it break, go and look at it with them, and do not say a word, and let them "
                + "tell you what you see.";

        assertThat(tip(long26).onlyFault().what()).isEqualTo("A sentence has 26 words: '" + long26 + "'");
    }

    @Test
    void a_tip_of_long_words_is_a_fault() {
        var fault = tip("When organisational complexity increases this week, communicate expectations unambiguously.")
                .onlyFault();

        assertThat(fault.rule()).isEqualTo("readability");
        assertThat(fault.what()).startsWith("The tip reads at Flesch-Kincaid grade 2");
    }

    @Test
    void a_tip_that_opens_with_neither_verb_nor_moment_is_a_fault() {
        assertTip("People like it when you see their work this week and say what it did for you.", "opening",
                "The tip opens with 'people'.");
    }

    @Test
    void a_tip_without_a_cue_is_a_fault() {
        assertTip("Keep your hands in your pockets and let a cheap mistake run its course.", "cue",
                "The tip names no cue and no time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keep your hands in your pockets at Friday's meeting and let it run.",
            "Ask the group at tomorrow's stand-up where the work sits and waits for them."})
    void a_day_with_its_s_is_a_cue(String text) {
        assertThat(tip(text).check().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  Did they thank you?                          | 'Did they thank you?' can be answered with yes or no.
                                                                  Didn't they see it?                          | 'Didn't they see it?' can be answered with yes or no.
                                                                  You saw it. Was it hard?                     | 'Was it hard?' can be answered with yes or no.
                                                                  When you looked again, had they seen it?     | 'When you looked again, had they seen it?' can be answered with yes or no.
                                                                  Tell me more.                                | The question 'Tell me more.' does not end in a question mark.
                                                                  """)
    void a_question_that_is_none_or_takes_yes_or_no_is_a_fault(String ask, String what) {
        assertFault(TestPack.in(folder).replace(ASK, ask), "ask", what);
        assertThat(TestPack.in(folder.resolve("pair")).replace("Which small fire did you last put out too soon?", ask)
                .onlyFault().what()).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"When did you last laugh, and who was there?", "After you asked, what did they say?",
            "If they were you, what would they do?", "You saw it. What was it?", "Whose turn is it?"})
    void an_open_question_is_none(String ask) {
        assertThat(TestPack.in(folder).replace(ASK, ask).check().faults()).isEmpty();
    }

    @Test
    void two_tips_that_begin_alike_are_a_fault() {
        assertTip("Tell one colleague today that a cheap mistake is theirs to make.", "first-words",
                "The tip begins with the same three words as trust.tip.stop-checking.");
    }

    @Test
    void a_word_that_opens_more_than_15_percent_of_forty_tips_is_a_fault() {
        var pack = TestPack.in(folder).replace("quotes:", tips("Wait", 5) + tips("Look", 29) + "quotes:");

        assertThat(pack.check().faults()).filteredOn(fault -> fault.rule().equals("opening-share")).singleElement()
                .satisfies(
                        fault -> assertThat(fault.what()).startsWith("'look' opens 29 of 40 tips: trust.tip.look-0,"));
    }

    @Test
    void a_small_pack_may_open_as_it_likes() {
        var pack = TestPack.in(folder).replace("quotes:", tips("Look", 33) + "quotes:");

        assertThat(pack.check().faults()).extracting(Fault::rule).doesNotContain("opening-share");
    }

    private static String tips(String verb, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> """
                                 - id: trust.tip.%s-%d
                                   covers: [trust.1]
                                   text: %s at number%d today and let this small thing run its own course.
                                   ask: What did you see?
                                   when: any
                                   for: [new]
                                   minutes: 1
                               """.formatted(verb.toLowerCase(Locale.ROOT), i, verb, i)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  When you see a cheap mistake this week, let it run, you will both laugh!    | an exclamation mark
                                                                  When you see a cheap mistake this week — let it run and wait for them.      | a long dash
                                                                  When you see a cheap mistake this week, don’t rush in before they look up.  | a curly quotation mark
                                                                  When you see a cheap mistake this week, keep your hands in your pockets. 🙂 | an emoji
                                                                  When you see a cheap mistake this week, keep your hands in your pockets. ☀ | an emoji
                                                                  """)
    void loud_or_curly_punctuation_and_pictures_are_faults(String text, String name) {
        assertFault(tip(text), "punctuation", "There is " + name + " in '" + text + "'.");
    }

    @Test
    void plain_signs_and_the_words_of_a_quotation_are_left_alone() {
        assertThat(TestPack.in(folder).replace("summary: Trust", "summary: 50 % © Trust … 5-7, naïve").check().clean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  jargon    | leverag*  | When you see a cheap mistake this week, leverage it before they look up.
                                                                  jargon    | low hanging | When you see low-hanging fruit this week, let it hang until they see it.
                                                                  jargon    | guys      | When you guys see a cheap mistake this week, let it run its own course.
                                                                  gendered  | she       | When she makes a cheap mistake this week, keep your hands in your pockets.
                                                                  metaphors | fight*    | When you see a cheap mistake this week, do not fight it, just let it run.
                                                                  metaphors | kick off  | When you kick off a new piece of work this week, ask who has done it before.
                                                                  """)
    void words_of_slides_of_he_or_she_of_match_and_war_are_faults(String rule, String phrase, String text) {
        assertFault(tip(text), rule, "'" + phrase + "' stands in '" + text + "'.");
    }

    @Test
    void a_word_that_only_begins_alike_is_none() {
        assertThat(tip("When you see a shell on the window sill this week, let the heroes there be.").check().faults())
                .isEmpty();
    }

    @Test
    void the_origin_of_a_quotation_may_speak_of_a_man() {
        assertThat(TestPack.in(folder).replace("A free rendering of 1944, and not a close one.",
                "He wrote something close to it in the war of 1944.").check().clean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  I gave you a tough note and you took it so well that the team noticed … | i
                                                                  You told me what was wrong and the whole team was better for it …       | me
                                                                  In our one-on-one you said what the whole team had on its mind …        | our one on one
                                                                  """)
    void praise_that_can_tell_who_sends_it_is_a_fault(String text, String phrase) {
        assertFault(TestPack.in(folder).replace(PRAISE, text), "encounter",
                "'" + phrase + "' can tell who is writing.");
    }

    @Test
    void eight_words_of_another_item_are_a_fault() {
        assertFault(
                TestPack.in(folder).replace("Leave out one check a day and tell the person whose work it was.",
                        "Write down, for a cheap mistake coming this week, keep your note, what the bread, the flour and the oven would say."),
                "shared-run",
                "'a cheap mistake coming this week keep your' stands in trust.tip.cheap-mistake too.");
    }

    @Test
    void eight_words_of_the_source_article_are_a_fault() {
        assertTip("When you can today, always get better results from leading people and work.", "shared-run",
                "The source article says 'always get better results from leading people and' too.");
    }

    private TestPack tip(String text) {
        return TestPack.in(folder).replace(TIP, "'" + text.replace("'", "''") + "'");
    }

    private void assertTip(String text, String rule, String what) {
        assertFault(tip(text), rule, what);
    }

    private static void assertFault(TestPack pack, String rule, String what) {
        assertThat(pack.onlyFault()).satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.fix()).isNotBlank();
        });
    }
}
