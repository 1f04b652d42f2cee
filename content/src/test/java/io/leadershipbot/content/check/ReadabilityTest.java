package io.leadershipbot.content.check;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTest {
    /** Counted by hand. */
    private static final List<String> BY_SYLLABLES = List.of(
            "the be me one two you your yes day days make makes made use used talked asked planned thanked look words "
                    + "eye eyes heard league guess guide friend friends rule rules whole while plan team trust strength "
                    + "through thought played tried goes does need freed once don't it's who's please place clothes",
            "today wanted needed table tables people little notice before colleague colleagues question every "
                    + "something sometimes somewhere someone lately careful movement useless language persuade quiet being "
                    + "doing going seeing trying saying layer player buying value issue argue science client business "
                    + "homework therefore didn't doesn't couldn't places changes uses watches uncle simple forest create "
                    + "wednesday working answer",
            "anyone everyone everything area idea however remember yesterday tomorrow afternoon another actual "
                    + "usual manual radio serious previous obvious opinion medium audience influence manager manages "
                    + "leadership criticise video element easier happier diary agreeing employee newspaper",
            "situation society variety experience material information everybody initiate negotiate "
                    + "uncertainty",
            "communication opportunity", "individually responsibility");

    @Test
    void syllables_are_counted_as_they_are_spoken() {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < BY_SYLLABLES.size(); i++) {
            for (var word : BY_SYLLABLES.get(i).split(" ", -1)) {
                if (Syllables.in(word) != i + 1) {
                    wrong.add(word + " " + Syllables.in(word) + " instead of " + (i + 1));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Grades worked out from the formula with words, sentences and syllables counted by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The cat sat on the mat.                                                                   | -1.45
                                            This sentence, taken as a reading passage unto itself, is being used to prove a point.    | 7.61
                                            The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.         | 11.27
                                            Ask one question. Wait for the answer.                                                    | 0.95
                                            """)
    void the_grade_of_known_texts_is_as_worked_out_by_hand(String text, double grade) {
        assertThat(Readability.grade(text)).isCloseTo(grade, within(0.01));
    }

    @Test
    void a_text_without_words_has_no_grade() {
        assertThat(Readability.grade("… ?")).isZero();
    }
}
