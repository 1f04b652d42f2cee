package io.leadershipbot.playground.teams;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.leadershipbot.playground.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"one **two** three, one two three, two", "*two* three, two three, two",
            "__two__ three, two three, two", "_two_ three, two three, two", "~~two~~ three, two three, two",
            "`two` three, two three, two", "# Title, Title, Title", "- item, item, item", "2. item, item, item",
            "> said, said, said"})
    void markup_is_gone_and_what_it_marked_stands_out(String text, String words, String formatted) {
        Rendered rendered = render(text);

        assertThat(rendered.words()).isEqualTo(words);
        assertThat(rendered.formatted()).containsExactly(formatted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * 3 * 4", "snake_case_name", "a ** b", "#hashtag", "-dash", "1.5 of 2", "a [b] (c)",
            "5 > 4 < 6", "R&D", "a & b;"})
    void what_only_looks_like_markup_is_shown_as_typed(String text) {
        Rendered rendered = render(text);

        assertThat(rendered.words()).isEqualTo(text);
        assertThat(rendered.formatted()).isEmpty();
        assertThat(rendered.links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"\\*two\\*, *two*", "\\_two\\_, _two_", "\\[a\\](b), [a](b)",
            "\\# Title, # Title", "\\- item, - item", "2\\. item, 2. item", "&lt;at&gt;, <at>",
            "a &amp; b, a & b", "&#42;two&#42;, *two*", "&#x2a;two*, *two*", "&unknown;, &unknown;"})
    void what_is_escaped_is_shown_as_typed(String text, String words) {
        Rendered rendered = render(text);

        assertThat(rendered.words()).isEqualTo(words);
        assertThat(rendered.formatted()).isEmpty();
        assertThat(rendered.links()).isEmpty();
    }

    @Test
    void links_show_their_label_and_are_known() {
        Rendered rendered = render("See [the **guide**](https://example.com/a) or https://example.com/b.");

        assertThat(rendered.words()).startsWith("See the guide or https://example.com/b");
        assertThat(rendered.links()).contains("https://example.com/a").hasSize(2);
        assertThat(rendered.formatted()).containsExactly("guide");
    }

    @Test
    void lines_flow_together_and_paragraphs_do_not() {
        assertThat(render("one\ntwo\n\nthree").words()).isEqualTo("one two\nthree");
        assertThat(render("one\n- two\n- three").words()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void somebody_is_called_only_by_a_tag_that_means_them() {
        JsonNode ada = Json.object().put("id", "29:1").put("name", "Ada");

        Rendered rendered = Markdown.render("Thanks, <at>Ada</at> and <at>Ben</at>", Map.of("<at>Ada</at>", ada));

        assertThat(rendered.words()).isEqualTo("Thanks, Ada and Ben");
        assertThat(rendered.called()).isEqualTo(List.of("29:1"));
    }

    @Test
    void a_number_beyond_all_letters_is_shown_as_a_missing_one() {
        assertThat(render("&#x110000;").words()).isEqualTo("\ufffd");
        assertThat(render("&#9999999;").words()).isEqualTo("\ufffd");
    }

    private static Rendered render(String text) {
        return Markdown.render(text, Map.of());
    }
}
