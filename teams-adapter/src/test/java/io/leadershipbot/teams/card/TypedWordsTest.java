package io.leadershipbot.teams.card;

import java.util.List;
import java.util.Map;

import io.leadershipbot.chat.Answer;
import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Clean;
import io.leadershipbot.chat.Form;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import io.leadershipbot.playground.teams.adaptivecards.CardCheck;
import io.leadershipbot.testkit.SampleCards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody typed is shown as they typed it, wherever it stands. */
class TypedWordsTest {

    static List<String> hostile() {
        return List.of("*bold* _italic_ ~gone~ `code` ```block```", "> quoted\n>>> and on",
                "[link](https://evil.example) **bold** # heading ![i](https://evil.example/i.png)", "# heading",
                "<at>Ann Example</at> <b>bold</b> <script>alert(1)</script>", "{{DATE(2026-11-23T01:00:00Z, SHORT)}}",
                "{{{TIME(2026-11-23T01:00:00Z)}}}", "- one\n+ two\n1. three\n2) four\n=====\n-----",
                "&lt;b&gt; &#42; &",
                "https://evil.example/?a=1&b=2 www.evil.example a@evil.example",
                "evil.com/a //evil.com bücher.de 1.2.3.4", "\\*not\\* \\", "**", "*", "\\",
                "שלום עולם مرحبا", "a\u0000b\u0007c", "right\u202egnp.exe", "half \ud83d a character",
                "\"quotes\" ${name} %s {0}", "    indented", "_a_b_ snake_case_name", "a ** b", "2 * 3 * 4 < 5 > 3");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void alone(String typed) {
        var card = AdaptiveCards.message(SampleCards.saying(typed), People.NAMES);
        var shown = Shown.of(card);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(shown.words()).contains("\n" + Clean.words(typed) + "\n");
        assertThat(shown.words()).startsWith(Clean.line(typed).stripLeading());
        assertThat(card.path("fallbackText").asText()).contains(Clean.words(typed));
        assertThat(shown.strong()).isEmpty();
        assertThat(shown.tags()).isEmpty();
        assertThat(shown.links()).isEmpty();
        assertThat(shown.markup()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void beside_a_person_who_is_called(String typed) {
        var words = Text.of(typed).and(Text.strong("strong")).and(Text.of(" ")).and(Text.mention(People.ANN))
                .and(Text.of(typed));
        var card = AdaptiveCards.message(Card.of(Text.EMPTY, new Block.Paragraph(words), new Block.Note(words),
                new Block.Quote(words, words), new Block.Facts(List.of(new Block.Fact(Text.of("Label"), words)))),
                People.NAMES);
        var shown = Shown.of(card);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(shown.words())
                .contains(Clean.words(typed).stripLeading() + "strong Ann Example" + Clean.words(typed));
        assertThat(shown.strong()).containsOnly("strong", "Label");
        assertThat(shown.tags()).hasSize(5).containsOnly("<at>Ann Example</at>");
        assertThat(shown.links()).isEmpty();
        assertThat(shown.markup()).isEmpty();
        assertThat(card.path("msteams").path("entities")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void standing_out_beside_a_person_who_is_called(String typed) {
        var card = AdaptiveCards.message(Card.of(Text.EMPTY,
                new Block.Paragraph(Text.mention(People.ANN).and(Text.of(" ")).and(Text.strong(typed)))), People.NAMES);
        var shown = Shown.of(card);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(shown.words()).isEqualTo("Ann Example " + Clean.words(typed));
        assertThat(shown.markup()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_a_form(String typed) {
        var form = new Form("Title", Text.of(typed), List.of(new Form.Line("line", typed, typed, typed, 50),
                new Form.Choice("choice", typed, typed, List.of(new Form.Option(typed, typed)))), typed, typed,
                Invocation.of("go", "there"));
        var ask = new Answer.Ask(form, Map.of("line", List.of(typed), "choice", List.of(typed)),
                Map.of("line", Text.of(typed), "", Text.of(typed)));
        var card = AdaptiveCards.inline(ask, "n");

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(Shown.of(card).markup()).isEmpty();
        assertThat(Shown.of(card).strong()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void on_a_button(String typed) {
        var confirm = new Button.Confirm(typed, typed, typed, typed);
        var card = AdaptiveCards.message(new Card(Text.of("T"), List.of(),
                List.of(Button.of(typed, Invocation.of("go")).confirmedBy(confirm))), People.NAMES);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(Shown.of(card).buttons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Ann**", "<at>Ann</at>", "</at><at>Ben", "[Ann](https://evil.example)", "Ann\nExample",
            "***", "{{DATE(2026-11-23T01:00:00Z)}}", "Ann\u202e", "名前", "Ann & Ben", "O’Neill-Smith, Dr."})
    void as_a_name(String name) {
        var card = AdaptiveCards.message(
                Card.of(Text.EMPTY, new Block.Paragraph(Text.mention(People.ANN).and(Text.of(" shared this.")))),
                new People(Map.of(People.ANN.id(), name)));
        var shown = Shown.of(card);

        assertThat(CardCheck.faults(card)).isEmpty();
        assertThat(shown.tags()).hasSize(1);
        assertThat(shown.markup()).isEmpty();
        assertThat(card.findValue("mentioned").path("name").asText()).isEqualTo(Clean.line(name));
        assertThat(card.path("fallbackText").asText()).isEqualTo(Clean.line(name) + " shared this.");
    }
}
