package io.leadershipbot.slack;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.chat.UserId;
import io.leadershipbot.playground.slack.blockkit.Mrkdwn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Slack's limits are kept whatever there is to show. */
class RandomCardsTest {

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
}
