package io.leadershipbot.teams.card;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.teams.adaptivecards.CardCheck;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Cards and forms at Teams's limits. */
class LimitsTest {

    @Test
    void card_beyond_all_limits_keeps_its_buttons_and_begins_with_its_words() {
        var card = AdaptiveCards.message(SampleCards.TOO_MUCH, People.NAMES);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(Shown.of(card).buttons()).hasSize(30).allMatch(label -> label.startsWith("Button "));
        assertThat(Shown.of(card).words()).startsWith("Title ").contains("Paragraph 1 ").endsWith("…");
        assertThat(card.toString().getBytes(UTF_16LE)).hasSizeLessThan(100 * 1024);
    }

    @Test
    void buttons_go_where_they_alone_are_too_much() {
        var buttons = IntStream.range(0, 60)
                .mapToObj(i -> Button.of("B" + i, Invocation.of("tip", "a".repeat(2000)))).toList();
        var card = AdaptiveCards.message(new Card(Text.of("Title"), List.of(), buttons), People.NAMES);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(Shown.of(card).buttons()).hasSizeBetween(20, 30).startsWith("B0", "B1");
        assertThat(card.toString().getBytes(UTF_16LE)).hasSizeLessThan(100 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "字", "😀", "\"\\\n", "x"})
    void long_text_ends_in_an_ellipsis_on_the_screen_and_aloud(String words) {
        var card = AdaptiveCards.message(Card.of(Text.of("Title"), new Block.Paragraph(Text.of(words.repeat(20_000))),
                new Block.Paragraph(Text.of("not any more"))), People.NAMES);

        assertThat(card.toString().getBytes(UTF_16LE)).hasSizeLessThan(72 * 1024 + 1);
        assertThat(card.toString().getBytes(UTF_8)).hasSizeLessThan(72 * 1024 + 1);
        assertThat(Shown.of(card).words()).endsWith("…").hasSizeGreaterThan(3000);
        assertThat(card.path("fallbackText").asText()).endsWith("…").hasSizeGreaterThan(3000);
    }

    @Test
    void buttons_stand_in_rows_of_six() {
        var buttons = IntStream.range(0, 14).mapToObj(i -> Button.of("B" + i, Invocation.of("go"))).toList();
        var card = AdaptiveCards.message(new Card(Text.of("T"), List.of(), buttons), People.NAMES);

        assertThat(card.findValues("actions")).extracting(JsonNode::size).containsExactly(6, 6, 2);
    }

    @Test
    void every_question_has_an_id_of_its_own() {
        var confirm = new Button.Confirm("Sure?", "Really?", "Yes", "No");
        var buttons = IntStream.range(0, 8)
                .mapToObj(i -> Button.of("B" + i, Invocation.of("go")).confirmedBy(confirm)).toList();
        var card = AdaptiveCards.message(new Card(Text.of("T"), List.of(), buttons), People.NAMES);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(card.findValuesAsText("id")).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void facts_stand_beside_each_other_while_they_are_short() {
        assertThat(factsOf("7").findValuesAsText("type")).contains("ColumnSet");
        assertThat(factsOf("More than a phone shows in half of its width").findValuesAsText("type"))
                .doesNotContain("ColumnSet").contains("Container");
    }

    private static JsonNode factsOf(String text) {
        return AdaptiveCards.message(Card.of(Text.EMPTY, new Block.Facts(
                List.of(new Block.Fact(Text.of("Days"), Text.of("7")),
                        new Block.Fact(Text.of("Days"), Text.of(text))))),
                People.NAMES).path("body");
    }

    @Test
    void way_out_that_no_client_opens_is_shown_as_words() {
        for (var target : List.of("javascript:alert(1)", "relative/path", "https://example.com/" + "a".repeat(3000))) {
            var card = AdaptiveCards.message(
                    Card.of(Text.EMPTY, new Block.Link(Text.of("Read"), URI.create(target))), People.NAMES);

            assertThat(CardCheck.faults(card)).isEmpty();
            assertThat(Shown.of(card).words()).isEqualTo("Read: " + target);
            assertThat(Shown.of(card).links()).isEmpty();
        }
    }

    @Test
    void divider_stands_above_what_follows_it() {
        var card = AdaptiveCards.message(Card.of(Text.of("T"), new Block.Divider(), new Block.Divider(),
                new Block.Paragraph(Text.of("a")), new Block.Paragraph(Text.of("b")), new Block.Divider()),
                People.NAMES);

        assertThat(card.path("body")).extracting(element -> element.path("separator").asBoolean())
                .containsExactly(false, true, false);
    }

    @Test
    void two_people_of_one_name_are_told_apart() {
        var card = AdaptiveCards.message(
                Card.of(Text.EMPTY,
                        new Block.Paragraph(Text.mention(People.ANN).and(Text.of(", "))
                                .and(Text.mention(People.BEN)).and(Text.of(", ")).and(Text.mention(People.ANN)))),
                new People(Map.of(People.ANN.id(), "Kim", People.BEN.id(), "Kim")));

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(card.path("body").get(0).path("text").asText())
                .isEqualTo("<at>Kim</at>, <at>Kim 2</at>, <at>Kim</at>");
        assertThat(card.findValues("mentioned")).extracting(person -> person.path("id").asText())
                .containsExactly(People.ANN.id(), People.BEN.id());
    }

    @Test
    void somebody_whose_name_is_not_known_is_called_by_nobody() {
        var card = AdaptiveCards.message(Card.of(Text.mention(People.STRANGER)), People.NAMES);

        assertThat(Shown.of(card).words()).isEqualTo("somebody");
        assertThat(card.has("msteams")).isFalse();
    }

    @Test
    void value_is_kept_as_far_as_its_field_is_long() {
        var form = new Form("T", Text.EMPTY, List.of(new Form.Line("line", "L", "", "", 5)), "Go", "No",
                Invocation.of("go"));
        var card = AdaptiveCards.dialog(new Answer.Ask(form, Map.of("line", List.of("abcd😀")), Map.of()),
                "n");

        assertThat(card.path("body").get(0).path("value").asText()).isEqualTo("abcd");
    }

    @Test
    void value_that_is_no_option_any_more_is_not_chosen() {
        var card = AdaptiveCards.dialog(
                new Answer.Ask(SampleCards.FORM, Map.of("role", List.of("gone")), Map.of()),
                "n");

        assertThat(card.findParents("choices").getFirst().has("value")).isFalse();
    }

    @Test
    void card_that_says_nothing_is_a_defect_of_its_command() {
        assertThatThrownBy(
                () -> AdaptiveCards.message(Card.of(Text.of(" \u202e"), new Block.Divider()), People.NAMES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notification_shows_the_title_or_the_first_words() {
        assertThat(AdaptiveCards.summary(SampleCards.TIP, People.NAMES)).isEqualTo("Trust");
        assertThat(AdaptiveCards.summary(
                Card.of(Text.EMPTY, new Block.Paragraph(Text.mention(People.ANN).and(Text.of(" thanks\nyou")))),
                People.NAMES)).isEqualTo("Ann Example thanks you");
        assertThat(AdaptiveCards.summary(SampleCards.TOO_MUCH, People.NAMES)).hasSizeLessThanOrEqualTo(100)
                .endsWith("…");
    }
}
