package io.leadershipbot.app.cli;

import java.net.URI;
import java.util.List;

import io.leadershipbot.chat.Block;
import io.leadershipbot.chat.Button;
import io.leadershipbot.chat.Card;
import io.leadershipbot.chat.Invocation;
import io.leadershipbot.chat.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainCardTest {

    private static final Card CARD = new Card(Text.of("Trust"),
            List.of(new Block.Paragraph(Text.of("One two.").and(Text.strong(" Three."))),
                    new Block.Facts(List.of(new Block.Fact(Text.of("Days"), Text.of("5")),
                            new Block.Fact(Text.of("Done when"), Text.of("it is done")))),
                    new Block.Divider(), new Block.Quote(Text.of("Be brief."), Text.of("Somebody")),
                    new Block.Link(Text.of("Read on"), URI.create("https://example.org")),
                    new Block.Note(Text.of("Small print."))),
            List.of(Button.of("Another", Invocation.of("tip"))));

    @Test
    void every_block_is_shown_and_buttons_are_not() {
        assertThat(new PlainCard(false).lines(CARD)).containsExactly("Trust", "", "One two. Three.", "", "Days: 5",
                "Done when: it is done", "", "---", "", "  Be brief.", "  Somebody", "",
                "Read on: https://example.org", "", "Small print.");
    }

    @Test
    void colours_only_where_they_are_shown() {
        assertThat(String.join("", new PlainCard(false).lines(CARD))).doesNotContain("\u001b");
        assertThat(new PlainCard(true).lines(CARD)).startsWith("\u001b[1mTrust\u001b[0m")
                .endsWith("\u001b[2mSmall print.\u001b[0m");
    }

    @Test
    void long_lines_are_wrapped_between_words_at_eighty_columns() {
        var lines = new PlainCard(false)
                .lines(Card.of(Text.EMPTY, new Block.Paragraph(Text.of("leadership ".repeat(30)))));
        assertThat(lines).hasSize(5).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
        assertThat(String.join(" ", lines)).isEqualTo("leadership ".repeat(30).strip());
    }

    @Test
    void what_could_move_the_cursor_is_left_out() {
        assertThat(new PlainCard(false).lines(
                Card.of(Text.of("a\u001b[2Jb"), new Block.Paragraph(Text.of("one\r\ntwo\u0007")))))
                .containsExactly("a[2Jb", "", "one", "two");
    }
}
