package io.leadershipbot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Cards and forms at Slack's limits. */
class BlockKitTest {

    @Test
    void card_beyond_all_limits_is_within_them() {
        var blocks = Recorded.json(BlockKit.message(SampleCards.TOO_MUCH).blocks());

        assertThat(io.leadershipbot.playground.slack.blockkit.BlockKit.message(blocks)).isEmpty();
        assertThat(io.leadershipbot.playground.slack.blockkit.BlockKit.characters(blocks)).isBetween(9_000, 13_200);
    }

    @Test
    void facts_with_escaped_characters_stand_in_columns_while_they_fit() {
        assertThat(columnsOf("Q&A <3").get(0).path("text").asText()).isEqualTo("*Label*\nQ&amp;A &lt;3");
        assertThat(columnsOf("&".repeat(450))).isEmpty();
    }

    private static JsonNode columnsOf(String text) {
        return Recorded.json(BlockKit.message(Card.of(Text.EMPTY,
                new Block.Facts(List.of(new Block.Fact(Text.of("Label"), Text.of(text)))))).blocks()).get(0)
                .path("fields");
    }

    @Test
    void long_paragraph_is_parted_between_words_and_none_is_lost() {
        var words = IntStream.range(0, 1300).mapToObj(i -> "word" + i).toList();
        var blocks = Recorded.json(BlockKit
                .message(Card.of(Text.EMPTY, new Block.Paragraph(Text.of(String.join(" ", words))))).blocks());

        assertThat(blocks).hasSizeGreaterThan(3);
        assertThat(List.of(String.join(" ", texts(blocks)).split(" "))).isEqualTo(words);
    }

    @Test
    void what_stands_beyond_the_last_block_goes_on_as_text() {
        var body = IntStream.rangeClosed(1, 80).<Block>mapToObj(i -> new Block.Note(Text.of("note " + i))).toList();
        var blocks = Recorded.json(
                BlockKit.message(new Card(Text.of("Title"), body, List.of(Button.of("Go", Invocation.of("go")))))
                        .blocks());

        assertThat(blocks).hasSize(50);
        assertThat(blocks.get(49).path("type").asText()).isEqualTo("actions");
        assertThat(texts(blocks.get(48)).getFirst()).startsWith("note 48\nnote 49").endsWith("note 80");
    }

    @Test
    void what_stands_beyond_the_last_character_ends_in_an_ellipsis_on_the_screen_and_aloud() {
        var card = Card.of(Text.of("Title"), new Block.Paragraph(Text.of("word ".repeat(3000))),
                new Block.Paragraph(Text.of("not any more")));
        var message = BlockKit.message(card);

        assertThat(texts(Recorded.json(message.blocks())).getLast()).endsWith("word…");
        assertThat(message.text()).endsWith("word…").hasSizeBetween(11_900, 12_000);
    }

    @Test
    void escaping_does_not_make_the_text_longer_than_slack_takes() {
        var message = BlockKit.message(Card.of(Text.EMPTY, new Block.Paragraph(Text.of("&".repeat(20_000)))));

        assertThat(message.text().length()).isLessThanOrEqualTo(40_000);
        assertThat(message.text()).endsWith("&amp;…");
    }

    @Test
    void text_is_marked_as_unformatted_only_where_something_could_be_formatted() {
        assertThat(BlockKit.message(Card.of(Text.of("Trust & risk"))).formatted()).isTrue();
        assertThat(BlockKit.message(Card.of(Text.of("2 * 3 * 4"))).formatted()).isFalse();
    }

    @Test
    void action_ids_differ_over_all_rows() {
        var buttons = IntStream.range(0, 60).mapToObj(i -> Button.of("B" + i, Invocation.of("go"))).toList();
        var blocks = Recorded.json(BlockKit.message(new Card(Text.of("T"), List.of(), buttons)).blocks());

        assertThat(blocks.findValuesAsText("action_id")).hasSize(60).doesNotHaveDuplicates();
        assertThat(blocks).hasSize(4);
    }

    @Test
    void invocation_too_long_for_a_button_is_a_defect_of_its_command() {
        var card = new Card(Text.of("T"), List.of(),
                List.of(Button.of("Go", Invocation.of("go", "secret".repeat(400)))));

        assertThatThrownBy(() -> BlockKit.message(card)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A button's invocation may have 2000 characters, this one has 2403: keep the rest"
                        + " elsewhere.");
    }

    @Test
    void invocation_too_long_for_a_form_is_a_defect_of_its_command() {
        assertThatThrownBy(() -> new Window("C1", Optional.of(Invocation.of("go", "a".repeat(3000)))).toMetadata())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3000 characters");
    }

    @Test
    void choice_with_more_options_than_slack_takes_is_a_defect_of_its_command() {
        var options = IntStream.range(0, 101).mapToObj(i -> new Form.Option("o" + i, "O")).toList();
        var form = new Form("T", Text.EMPTY, List.of(new Form.Choice("c", "C", "", options)), "Go", "No",
                Invocation.of("go"));

        assertThatThrownBy(() -> BlockKit.modal(form, Map.of(), "")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A choice may have 1 to 100 options, this one has 101.");
    }

    @Test
    void card_that_says_nothing_is_a_defect_of_its_command() {
        assertThatThrownBy(() -> BlockKit.message(Card.of(Text.of(" \u202e"), new Block.Divider())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void few_options_are_all_in_sight_and_many_in_a_menu() {
        assertThat(fieldWith(5).path("type").asText()).isEqualTo("radio_buttons");
        assertThat(fieldWith(6).path("type").asText()).isEqualTo("static_select");
    }

    private static JsonNode fieldWith(int options) {
        var form = new Form("T", Text.EMPTY, List.of(new Form.Choice("c", "C", "",
                IntStream.range(0, options).mapToObj(i -> new Form.Option("o" + i, "O" + i)).toList())), "Go", "No",
                Invocation.of("go"));
        return Recorded.json(BlockKit.modal(form, Map.of(), "")).path("blocks").get(0).path("element");
    }

    private static List<String> texts(JsonNode blocks) {
        var texts = new ArrayList<String>();
        blocks.findValues("text").stream().filter(JsonNode::isTextual).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }
}
