package io.leadershipbot.teams.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

/** Teams takes whatever there is to show. */
class RandomCardsTest {

    private static final List<Button.Style> STYLES = List.of(Button.Style.values());
    private static final List<String> SEEDS = List.of("Say what you do not know. ", "*a* _b_ ~c~ `d` > e\n",
            "<at>x</at>",
            "</at>", "& < > &amp; ", "😀👩‍👩‍👧‍👦", "\n\n", " ", "", "x".repeat(200), "שלום ", "\u202e\u0000\ud83d",
            "{{DATE(2026-11-23T01:00:00Z)}}", "{", "**", "[a](b)", "- ", "1. ", "https://a.b/?c=d&e ", "\"\\/\b");

    @Test
    void random_cards_have_no_fault() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var card = card(random);
            if (Texts.isBlank(Texts.clean(card.fallbackText(), People.NAMES))) {
                continue;
            }
            var message = AdaptiveCards.message(card, People.NAMES);

            hasNoFault(seed, message);
            assertThat(Shown.of(message).tags()).as("seed " + seed)
                    .isSubsetOf("<at>Ann Example</at>", "<at>Ben the b Bold b</at>");
            assertThat(AdaptiveCards.summary(card, People.NAMES)).as("seed " + seed).doesNotContain("\n")
                    .hasSizeLessThanOrEqualTo(100);
        }
    }

    @Test
    void random_forms_have_no_fault() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var ask = new Answer.Ask(form(random),
                    Map.of("line", List.of(words(random)), "choice", List.of("o" + random.nextInt(5))),
                    Map.of("line", text(random), "other", text(random)));
            var nonce = words(random);

            hasNoFault(seed, AdaptiveCards.dialog(ask, nonce));
            hasNoFault(seed, AdaptiveCards.inline(ask, nonce));
            hasNoFault(seed, AdaptiveCards.opener(ask.form(), Invocation.of("go"),
                    new OpenerWords(words(random), words(random))));
        }
    }

    private static void hasNoFault(int seed, JsonNode card) {
        assertThat(CardCheck.faults(card)).as("seed " + seed).isEmpty();
        assertThat(Shown.of(card).markup()).as("seed " + seed).isEmpty();
        assertThat(card.toString().getBytes(UTF_16LE)).as("seed " + seed).hasSizeLessThan(72 * 1024 + 1);
    }

    private static Card card(Random random) {
        var body = new ArrayList<Block>();
        many(random, 30, () -> body.add(block(random)));
        var buttons = new ArrayList<Button>();
        many(random, 20, () -> buttons.add(new Button(words(random), Invocation.of("go", words(random, 3)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Button.Confirm(words(random), words(random), words(random), words(random))),
                STYLES.get(random.nextInt(STYLES.size())))));
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
        return new Form(words(random), text(random),
                List.of(new Form.Line("line", words(random), words(random), words(random), random.nextInt(4000)),
                        new Form.Choice("choice", words(random), words(random),
                                IntStream.rangeClosed(0, random.nextInt(50))
                                        .mapToObj(i -> new Form.Option("o" + i, words(random))).toList())),
                words(random), words(random), Invocation.of("go"));
    }

    private static Text text(Random random) {
        var text = new ArrayList<Text>();
        many(random, 4, () -> text.add(switch (random.nextInt(6)) {
            case 0 -> Text.strong(words(random));
            case 1 -> Text.mention(People.ANN);
            case 2 -> Text.mention(List.of(People.BEN, People.STRANGER).get(random.nextInt(2)));
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
