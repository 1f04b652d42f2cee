package io.leadershipbot.slack;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Slack's limits are kept whatever there is to show. */
class BlockKitTest {

    private static final List<Button.Style> STYLES = List.of(Button.Style.PLAIN, Button.Style.PRIMARY,
            Button.Style.DANGER);
    private static final List<String> SEEDS = List.of("Say what you do not know. ", "*a* _b_ ~c~ `d` > e\n", "<!here> ",
            "& < > &amp; ", "😀👩‍👩‍👧‍👦", "\n\n", " ", "", "x".repeat(200), "שלום ", "\u202e\u0000\ud83d",
            ":smile: ",
            "https://a.b/?c=d&e ", "\"\\/\b");

    @Test
    void random_cards_are_within_all_limits() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var card = card(random);
            if (Spans.isBlank(Spans.clean(card.fallbackText()))) {
                continue;
            }
            var message = BlockKit.message(card);
            var blocks = Recorded.json(message.blocks());
            assertThat(io.leadershipbot.playground.slack.blockkit.BlockKit.message(blocks)).as("seed " + seed)
                    .isEmpty();
            assertThat(io.leadershipbot.playground.slack.blockkit.BlockKit.characters(blocks)).as("seed " + seed)
                    .isLessThanOrEqualTo(13_200);
            assertThat(message.text().length()).as("seed " + seed).isBetween(1, 40_000);
            assertThat(Mrkdwn.marks(blocks)).as("seed " + seed).noneMatch(mark -> mark.kind() == Mrkdwn.Kind.BROADCAST);
            assertThat(Mrkdwn.marks(message.text())).as("seed " + seed)
                    .allMatch(mark -> mark.kind() == Mrkdwn.Kind.USER && mark.target().equals("U1"));
        }
    }

    @Test
    void random_windows_are_within_all_limits() {
        var words = new Words("/leadership").window();
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            isTaken(seed, BlockKit.window(card(random), words, "C1"));
            isTaken(seed, BlockKit.modal(form(random), values(random), "C1\nsettings"));
        }
    }

    private static void isTaken(int seed, String view) {
        assertThat(io.leadershipbot.playground.slack.blockkit.BlockKit.view(Recorded.json(view))).as("seed " + seed)
                .isEmpty();
        assertThat(view.length()).isLessThan(250_000);
    }

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

    private static Card card(Random random) {
        var body = new ArrayList<Block>();
        many(random, 55, () -> body.add(block(random)));
        var buttons = new ArrayList<Button>();
        many(random, 12, () -> buttons.add(new Button(words(random), Invocation.of("go", words(random, 3)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Button.Confirm(words(random), words(random), words(random), words(random))),
                STYLES.get(random.nextInt(3)))));
        return new Card(text(random), body, buttons);
    }

    private static Block block(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Block.Paragraph(text(random));
            case 1 -> new Block.Note(text(random));
            case 2 -> new Block.Quote(text(random), text(random));
            case 3 -> new Block.Link(text(random), URI.create("https://example.com/" + random.nextInt()));
            case 4 -> new Block.Divider();
            default -> {
                var facts = new ArrayList<Block.Fact>();
                many(random, 14, () -> facts.add(new Block.Fact(text(random), text(random))));
                yield new Block.Facts(facts);
            }
        };
    }

    private static Form form(Random random) {
        var fields = new ArrayList<Form.Field>();
        fields.add(new Form.Line("line", words(random), words(random), words(random), random.nextInt(4000)));
        fields.add(new Form.Choice("choice", words(random), words(random),
                IntStream.rangeClosed(0, random.nextInt(100))
                        .mapToObj(i -> new Form.Option("o" + i, words(random))).toList()));
        return new Form(words(random), text(random), fields, words(random), words(random), Invocation.of("go"));
    }

    private static Map<String, List<String>> values(Random random) {
        var values = new HashMap<String, List<String>>();
        values.put("line", List.of(words(random)));
        values.put("choice", List.of("o" + random.nextInt(5)));
        return values;
    }

    private static Text text(Random random) {
        var text = new ArrayList<Text>();
        many(random, 4, () -> text.add(switch (random.nextInt(4)) {
            case 0 -> Text.strong(words(random));
            case 1 -> Text.mention(new UserId("slack", "T1", "U1"));
            default -> Text.of(words(random));
        }));
        return text.stream().reduce(Text.EMPTY, Text::and);
    }

    private static String words(Random random) {
        return words(random, random.nextInt(20) == 0 ? 150 : 4);
    }

    private static String words(Random random, int most) {
        var words = new StringBuilder();
        many(random, most, () -> words.append(SEEDS.get(random.nextInt(SEEDS.size()))));
        return words.toString();
    }

    private static void many(Random random, int most, Runnable one) {
        for (int i = random.nextInt(most); i > 0; i--) {
            one.run();
        }
    }

    private static List<String> texts(JsonNode blocks) {
        var texts = new ArrayList<String>();
        blocks.findValues("text").stream().filter(JsonNode::isTextual).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }
}
